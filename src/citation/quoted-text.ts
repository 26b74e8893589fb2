/** What somebody pastes to have it verified. */
export type Pasted =
  | { kind: 'fingerprint'; fingerprint: string }
  /** `readings`: the wording as it is, and without what a quotation puts around it; the likeliest first. */
  | { kind: 'wording'; readings: readonly string[]; fingerprint: string | null };

/**
 * Reads a fingerprint, a wording, or a whole quotation such as the paragraph menu and the citation page make it:
 * “wording” (source, address, fingerprint 0123456789ab).
 */
export function readPasted(pasted: string): Pasted | null {
  const text = pasted.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  if (/^[0-9a-f]{12}$/i.test(text)) return { kind: 'fingerprint', fingerprint: text.toLowerCase() };
  const withSource = /^“(.*)” ?[（(].*[）)]$/.exec(text);
  const inQuotes = /^["“«‘'](.*)["”»’']$/.exec(text);
  const readings = [text, withSource?.[1], inQuotes?.[1]].filter((reading) => reading !== undefined && reading !== '');
  const fingerprint =
    withSource === null ? null : (/(?:指纹|fingerprint) ([0-9a-f]{12})[）)]$/.exec(text)?.[1] ?? null);
  return { kind: 'wording', readings: [...new Set(readings as string[])], fingerprint };
}

/** The language of a wording: Chinese if it holds a single Chinese character. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
