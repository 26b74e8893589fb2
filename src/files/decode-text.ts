import { ContentError } from './content-error.ts';

/**
 * Decodes the bytes of a text file. A byte order mark is skipped; CR LF becomes LF.
 *
 * @param file path shown in messages
 * @throws {ContentError} for bytes that are not UTF-8 and for control characters
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const text = decodeUtf8(bytes, file).replaceAll('\r\n', '\n');
  refuseControls(text, file);
  return text;
}

/**
 * Decodes the bytes of a text file and changes no character, not even control characters; a byte order mark is skipped.
 *
 * @throws {ContentError} for bytes that are not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  refuseOtherEncodings(bytes, file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const offset = firstBadByte(bytes);
    const line = bytes.subarray(0, offset).filter((byte) => byte === LINE_FEED).length + 1;
    const found = `Byte ${offset + 1} of the file (0x${hex(bytes[offset] ?? 0)}) is not UTF-8.`;
    throw new ContentError(file, line, found, 'Save the text as UTF-8, for example with "iconv -f GB18030 -t UTF-8".');
  }
}

/** UTF-16 without any Chinese in it is valid UTF-8, with a NUL after every character. */
function refuseOtherEncodings([first, second]: Uint8Array, file: string): void {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new ContentError(
      file,
      1,
      'The file begins with the byte order mark of UTF-16.',
      'Save the text as UTF-8, for example with "iconv -f UTF-16 -t UTF-8".',
    );
}

const LINE_FEED = 0x0a;

/** Offset of the byte with which the first broken sequence begins. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isUtf8Start(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return startOfSequence(bytes, good);
}

/** True where the bytes are UTF-8, or would be with more bytes at the end. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Decoding a truncated sequence fails at the byte after it; the message should point at its first byte. */
function startOfSequence(bytes: Uint8Array, offset: number): number {
  const tail = new TextDecoder('utf-8').decode(bytes.subarray(0, offset), { stream: true });
  return new TextEncoder().encode(tail).length + (hasMark(bytes) ? 3 : 0);
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function refuseControls(text: string, file: string): void {
  const control = CONTROL.exec(text);
  if (control === null) return;
  const before = text.slice(0, control.index);
  const code = `U+${(control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  throw new ContentError(
    file,
    before.split('\n').length,
    `The control character ${code} at character ${control.index - before.lastIndexOf('\n')}.`,
    control[0] === '\r'
      ? 'Save the file with the line endings of Unix (LF) or Windows (CR LF).'
      : 'Take it out of the text; it has no place in print.',
  );
}

/** Control characters except tab and line feed, line and paragraph separators, a byte order mark inside the text. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/u;

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
