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

/** Folds a text as `fold` does, character by character, so that a match can be shown in the original. @param most units of the folded text that are wanted */
export function foldWithOffsets(text: string, lang: Lang, most = Infinity): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = ' ';
  for (let start = 0, end = 0; start < text.length && units.length < most; start = end) {
    end = characterEnd(text, start);
    for (const unit of foldCharacter(text.slice(start, end), lang)) {
      if (unit === ' ' && last === ' ') continue;
      last = unit;
      units.push(unit);
      starts.push(start);
      ends.push(end);
    }
  }
  return { folded: units.join('').trimEnd(), starts, ends };
}

/** A character reaches to the end of the marks that stand on it: NFKC may join them. */
function characterEnd(text: string, start: number): number {
  let end = start + unitsAt(text, start);
  while (text.charCodeAt(end) >= FIRST_MARK && MARK.test(text.slice(end, end + unitsAt(text, end)))) end += unitsAt(text, end);
  return end;
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const [FIRST_MARK, MARK] = [0x300, /^\p{M}/u];

/** Texts have few different characters, and to fold one costs much more than to look it up: excerpts of a long list are made in a tenth of the time. */
function foldCharacter(character: string, lang: Lang): readonly string[] {
  const known = FOLDED[lang].get(character);
  if (known !== undefined) return known;
  const units = foldUntrimmed(character, lang).split('');
  FOLDED[lang].set(character, units);
  return units;
}

const FOLDED: Record<Lang, Map<string, readonly string[]>> = { zh: new Map(), en: new Map() };
