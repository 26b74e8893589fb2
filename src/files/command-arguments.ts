import { ContentError } from './content-error.ts';

/**
 * Returns the arguments of a command if their number is right. Surplus ones are refused rather than ignored, since
 * whoever typed them meant something by them.
 *
 * @param usage how the command is called, such as `npm run translation:accept <document>/<page> [fragment…]`
 * @throws {ContentError} with the usage
 */
export function commandArguments(
  given: readonly string[],
  usage: string,
  { least = 0, most = 0 }: { least?: number; most?: number } = {},
): readonly string[] {
  const [, name = usage] = /^(npm run \S+)/.exec(usage) ?? [];
  const surplus = given[most];
  if (surplus !== undefined)
    throw new ContentError(name, null, `"${surplus}", which is one argument too many.`, `Use "${usage}".`);
  if (given.length < least) throw new ContentError(name, null, 'An argument is missing.', `Use "${usage}".`);
  return given;
}
