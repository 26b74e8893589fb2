/** What is cited: a page itself, or one of its blocks. */
export interface CitedPlace {
  /** Fragment of the block in its page; null for the page itself. */
  fragment: string | null;
  /** Place in words, such as “Section 1, Paragraph 3”; null for the page itself. */
  locator: string | null;
  /** Printed pages of the original that it is on; empty where they are not numbered. */
  printedPages: readonly number[];
  /** Permanent address. */
  url: string;
  /** Day of access in ISO 8601; null where it is not known, as at build time. */
  accessed: string | null;
}

/** The wording that is quoted. */
export interface QuotedWording {
  text: string;
  /** BCP 47 tag of the wording, which is Chinese where there is no translation. */
  lang: string;
  /** Fingerprint of the Chinese. */
  fingerprint: string;
}

/** First and last printed page, twice the same number for a single page. */
export function pageSpan(printedPages: readonly number[]): { first: number; last: number } | null {
  return printedPages.length === 0 ? null : { first: Math.min(...printedPages), last: Math.max(...printedPages) };
}
