import { ContentError } from './content-error.ts';

/**
 * The arguments of a command, where there are as many as it takes. What it would pass over in silence is refused: most
 * often somebody meant something by it.
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
    throw new ContentError(name, null, `"${surplus}", which it does not take.`, `Use "${usage}".`);
  if (given.length < least) throw new ContentError(name, null, 'An argument is missing.', `Use "${usage}".`);
  return given;
}
