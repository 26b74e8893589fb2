import { ContentError } from '../files/content-error.ts';
import { decodeText } from '../files/decode-text.ts';
import { refuseUnreadableCharacters } from '../files/unreadable-characters.ts';

/** What was handed over on the standard input, as text. @throws {ContentError} for bytes that are not UTF-8, characters nobody sees, or far too many */
export function readStandardInput(bytes: Uint8Array): string {
  if (bytes.length > LARGEST)
    throw new ContentError(
      PLACE,
      null,
      `${bytes.length} bytes came in; up to ${LARGEST} are read.`,
      'Look whether it is the right file: the lines of one page.',
    );
  const text = decodeText(bytes, PLACE);
  refuseUnreadableCharacters(text, PLACE);
  return text;
}

const PLACE = 'standard input';
const LARGEST = 8_000_000;
