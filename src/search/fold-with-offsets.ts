import { foldUntrimmed } from './fold.ts';
import type { Lang } from '../i18n/lang.ts';

/** A folded text that remembers where each of its UTF-16 units comes from. */
export interface FoldedText {
  folded: string;
  /** For each unit of `folded`: where its character begins in the original. */
  starts: readonly number[];
  /** For each unit of `folded`: where its character ends in the original. */
  ends: readonly number[];
}

/** Folds a text as `fold` does, character by character, so that a match can be shown in the original. */
export function foldWithOffsets(text: string, lang: Lang): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];

  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    for (const unit of foldUntrimmed(character, lang).split('')) {
      if (unit === ' ' && (folded === '' || folded.endsWith(' '))) continue;
      folded += unit;
      starts.push(index);
      ends.push(index + character.length);
    }
  }
  return { folded: folded.trimEnd(), starts, ends };
}

/** A character with the marks that stand on it: NFKC may join them. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gsu;
