import { ContentError } from './content-error.ts';
import { decodeText } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';
import { refuseUnreadableCharacters } from './unreadable-characters.ts';

/**
 * Text of a file of content, or null where there is none. A byte order mark is skipped; CR LF becomes LF.
 *
 * @param root folder of the project
 * @param file path below it, as messages show it
 * @throws {ContentError} where it cannot be read, is not UTF-8 or contains invisible characters
 */
export function readTextIfThere(root: string, file: string): string | null {
  const bytes = readBytes(root, file);
  if (bytes === null) return null;
  const text = decodeText(bytes, file);
  refuseUnreadableCharacters(text, file);
  return text;
}

/**
 * Text of a file of content that has to exist.
 *
 * @throws {ContentError} as `readTextIfThere` does, and where there is none
 */
export function readText(root: string, file: string): string {
  const text = readTextIfThere(root, file);
  if (text === null)
    throw new ContentError(
      file,
      null,
      'There is no such file.',
      'Put the file there, or correct its name: capitals, hyphens and spaces count.',
    );
  return text;
}
