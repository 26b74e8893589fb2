import { pairToken, wordToken } from './tokenize.ts';
import type { Lang } from '../../i18n/lang.ts';

/** One token a phrase needs, `offset` positions after the phrase begins. */
export interface PhrasePart {
  token: string;
  offset: number;
  /** True where every token that begins like this one will do. */
  isPrefix: boolean;
}

/** The fewest tokens that prove a folded phrase: in Chinese every second pair of characters, in English every word. */
export function coverPhrase(phrase: string, lang: Lang): PhrasePart[] {
  if (lang === 'en')
    return phrase.split(' ').map((word, offset) => ({ token: wordToken(word), offset, isPrefix: false }));
  if (phrase.length === 1) return [{ token: pairToken(phrase), offset: 0, isPrefix: true }];
  return pairOffsets(phrase.length).map((offset) => ({
    token: pairToken(phrase.slice(offset, offset + 2)),
    offset,
    isPrefix: false,
  }));
}

/** 0, 2, 4, …; where the length is odd, the last pair overlaps the one before. */
function pairOffsets(length: number): number[] {
  const last = length - 2;
  const offsets = Array.from({ length: Math.ceil(length / 2) }, (_, index) => index * 2);
  return offsets.map((offset) => Math.min(offset, last));
}
