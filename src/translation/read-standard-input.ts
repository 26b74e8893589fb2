import { ContentError } from '../files/content-error.ts';
import { decodeText } from '../files/decode-text.ts';
import { refuseUnreadableCharacters } from '../files/unreadable-characters.ts';

/**
 * Decodes what came in on standard input.
 *
 * @throws {ContentError} for bytes that are not UTF-8, invisible characters, or far too much input
 */
export function readStandardInput(bytes: Uint8Array): string {
  if (bytes.length > LARGEST)
    throw new ContentError(
      PLACE,
      null,
      `${bytes.length} bytes came in; up to ${LARGEST} are read.`,
      'Check that it is the right file: the lines of one page.',
    );
  const text = decodeText(bytes, PLACE);
  refuseUnreadableCharacters(text, PLACE);
  return text;
}

const PLACE = 'standard input';
const LARGEST = 8_000_000;
