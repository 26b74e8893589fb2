/** What somebody pastes to have it verified. */
export type Pasted =
  | { kind: 'fingerprint'; fingerprint: string }
  /** The address of a place, or its id. */
  | { kind: 'place'; id: string }
  /** `readings`: the wording as it is, and without what a quotation puts around it; the likeliest first. */
  | { kind: 'wording'; readings: readonly string[]; fingerprint: string | null };

/**
 * Reads a fingerprint, an address of the library, a wording, or a whole quotation such as the paragraph menu and the
 * citation page make it: “wording” (source, address, fingerprint 0123456789ab).
 */
export function readPasted(pasted: string): Pasted | null {
  const text = pasted.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  const fingerprint = FINGERPRINT.exec(text.normalize('NFKC'))?.[1];
  if (fingerprint !== undefined) return { kind: 'fingerprint', fingerprint: fingerprint.toLowerCase() };
  const [, document, page, fragment = 'title'] = ADDRESS.exec(text) ?? BLOCK_ID.exec(text) ?? [];
  if (document !== undefined && page !== undefined) return { kind: 'place', id: `${document}/${page}/${fragment}` };
  const withSource = /^“(.*)” ?[（(].*[）)]$/.exec(text);
  const inQuotes = /^["“«‘'](.*)["”»’']$/.exec(text);
  const readings = [text, withSource?.[1], inQuotes?.[1]].filter((reading) => reading !== undefined && reading !== '');
  const attached = withSource === null ? null : (/(?:指纹|fingerprint) ([0-9a-f]{12})[）)]$/.exec(text)?.[1] ?? null);
  const unmarked = (readings as string[]).map(withoutMarks);
  return { kind: 'wording', readings: [...new Set([...(readings as string[]), ...unmarked])], fingerprint: attached };
}

/** The language of a wording: Chinese if it holds a single Chinese character. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Without what a copy of a page may bring along: its marks and the numbers of printed pages. */
function withoutMarks(text: string): string {
  return text
    .replace(/\s*[¶§]\s*/g, ' ')
    .replace(/\s*(?:第 ?\d+ ?页|\[p\. ?\d+\])\s*/g, (_, at: number) => (at === 0 ? '' : isChinese(text) ? '' : ' '))
    .trim();
}

/** By itself, or as a reference prints it. */
const FINGERPRINT = /^(?:(?:文字)?指纹|(?:text )?fingerprint)?[:\s]*([0-9a-f]{12})$/i;
const ADDRESS = /^(?:https?:\/\/\S*?)?\/?(?:zh|en)\/(?:parallel\/)?([\w-]+)\/([\w/-]+?)\/?(?:#([a-z][\w-]*))?$/;
const BLOCK_ID = /^([\w-]+-[\w-]+|glossary)\/([\w/-]+)\/([a-z]\d+(?:-[a-z]\d+)*|title)$/;
