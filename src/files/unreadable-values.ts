import { ContentError } from './content-error.ts';
import type { StrictValues } from './strict-values.ts';
import { unreadableCharacter } from './unreadable-characters.ts';

/**
 * Refuses invisible characters in values, where they can also be written as codes such as "\u202e".
 *
 * @param quoting keys whose values quote a text exactly, such characters included
 * @throws {ContentError} at the first value that holds one
 */
export function refuseUnreadableValues(values: StrictValues, file: string, quoting: readonly string[] = []): void {
  const waiting: { value: unknown; path: readonly PropertyKey[] }[] = [{ value: values.value, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') refuse(value, path, values, file);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        refuse(key, path, values, file);
        waiting.push({
          value: quoting.includes(key) ? null : inner,
          path: [...path, Array.isArray(value) ? Number(key) : key],
        });
      }
  }
}

function refuse(text: string, path: readonly PropertyKey[], values: StrictValues, file: string): void {
  const character = unreadableCharacter(text);
  if (character !== null)
    throw new ContentError(
      file,
      values.lineOf(path),
      `${path.join('.')}: the ${character.name} in the value.`,
      'Write the character that is meant, or none.',
    );
}
