import { ContentError } from '../files/content-error.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceLine } from './profile.ts';

/**
 * Reads the bytes of a `source.txt` as numbered lines.
 *
 * @throws {ContentError} for a file that is empty, and for whatever `decodeText` refuses
 */
export function decodeSource(bytes: Uint8Array, file: string): SourceLine[] {
  const text = decodeText(bytes, file);
  if (text.trim() === '')
    throw new ContentError(file, 1, 'The file is empty.', 'Put the text of the document into it.');
  return text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
}
