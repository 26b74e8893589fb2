import { ContentError } from '../../../files/content-error.ts';

export interface DecodedHtml {
  text: string;
  /** What a person should check about the decoding. */
  doubt: string | null;
}

/**
 * Decodes a page in the character set it declares. Pages saved by a browser often still declare the old one but are
 * UTF-8; text in another encoding is hardly ever well-formed UTF-8.
 *
 * @throws {ContentError} for bytes that are not valid in the declared set
 */
export function decodeHtml(bytes: Uint8Array, file: string): DecodedHtml {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return { text: decoded(bytes, marked.set, file), doubt: null };
  const declared = declaredSet(bytes);
  const utf8 = tryUtf8(bytes);
  if (utf8 !== null) {
    const other = declared !== undefined && !/^utf-?8$/i.test(declared) && /[^\0-\x7f]/.test(utf8);
    return { text: utf8, doubt: other ? `The page declares ${declared}, but it is UTF-8 and was read as that.` : null };
  }
  if (declared !== undefined && !/^utf-?8$/i.test(declared))
    return { text: decoded(bytes, declared, file), doubt: null };
  const doubt = `The page is not UTF-8${declared === undefined ? ' and declares no character set' : ', although it says so'}; it was read as GB18030. Check that its characters are right.`;
  return { text: decoded(bytes, 'gb18030', file), doubt };
}

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], set: 'utf-8' },
  { mark: [0xff, 0xfe], set: 'utf-16le' },
  { mark: [0xfe, 0xff], set: 'utf-16be' },
];

/** Looks in the first 4096 bytes, in any case and order: `<meta charset>`, `http-equiv`, or the head of XHTML. */
function declaredSet(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/<!--[\s\S]*?-->/g, '');
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  );
}

/** One or two broken bytes are accepted and show as a lost character; more mean that this is not the right set. */
function decoded(bytes: Uint8Array, set: string, file: string): string {
  const text = decodeLoosely(bytes, set);
  if (text !== null && (text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0) <= text.length / 200) return text;
  throw new ContentError(
    file,
    null,
    `The page declares the character set "${set}", but its bytes are not valid in it.`,
    'Open it in a browser and save it again, or save it as UTF-8.',
  );
}

function decodeLoosely(bytes: Uint8Array, set: string): string | null {
  try {
    return new TextDecoder(set).decode(bytes);
  } catch {
    return null; // an unknown character set
  }
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
