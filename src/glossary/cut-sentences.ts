import type { Lang } from '../i18n/lang.ts';

/** One sentence of a text and where it begins there. */
export interface Sentence {
  text: string;
  start: number;
}

/**
 * Cuts a text into sentences without the white space between them. A Chinese one ends with 。！？； (or their half-width
 * forms, as the draft prints them) and any closing marks after it; an English one with . ! ? or ; before a space, unless
 * the period belongs to an abbreviation. A tab (table cell) ends both.
 */
export function cutSentences(text: string, lang: Lang): Sentence[] {
  const ends = [...text.matchAll(SENTENCE_END[lang])].map((match) => match.index + match[0].length);
  let start = 0;
  return [...ends, text.length].flatMap((end) => {
    const sentence = trimmed(text, start, end);
    start = end;
    return sentence.text === '' ? [] : [sentence];
  });
}

const ABBREVIATION = String.raw`(?<!\b(?:Nos?|Co|Ltd|Inc|Corp|St|Dr|Prof|Mr|Mrs|Ms|vs|approx|e\.g|i\.e|\p{Lu})\.)`;

const SENTENCE_END = {
  zh: /[。！？；!?;][”’」』）》)]*|\t/gu,
  en: new RegExp(String.raw`[.!?;]${ABBREVIATION}[”’"')\]]*(?=\s)|\t`, 'gu'),
} as const satisfies Record<Lang, RegExp>;

function trimmed(text: string, start: number, end: number): Sentence {
  const raw = text.slice(start, end);
  return { text: raw.trim(), start: start + (raw.length - raw.trimStart().length) };
}
