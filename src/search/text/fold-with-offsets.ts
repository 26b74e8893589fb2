import { foldUntrimmed } from './fold.ts';
import type { Lang } from '../../i18n/lang.ts';

/** A run of characters of an original text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

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
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  eachUnit(text, lang, (unit, start, end) => {
    units.push(unit);
    starts.push(start);
    ends.push(end);
    return true;
  });
  return { folded: units.join('').trimEnd(), starts, ends };
}

/** Where a piece of a folded text is in the original. @param from first unit of the piece @param to unit after its last */
export function originalRange(text: string, lang: Lang, from: number, to: number): TextRange {
  const range = { start: 0, end: text.length };
  let place = 0;
  eachUnit(text, lang, (_, start, end) => {
    if (place === from) range.start = start;
    place += 1;
    if (place === to) range.end = end;
    return place < to;
  });
  return range;
}

/** Visits the units of the folded text, each with the place of its character in the original, until the visitor returns false. */
function eachUnit(text: string, lang: Lang, visit: (unit: string, start: number, end: number) => boolean): void {
  let last = ' ';
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = characterEnd(text, start);
    for (const unit of foldCharacter(text, start, end, lang)) {
      if (unit === ' ' && last === ' ') continue;
      last = unit;
      if (!visit(unit, start, end)) return;
    }
  }
}

/** A character extends to the end of its combining marks: NFKC may join them. */
function characterEnd(text: string, start: number): number {
  let end = start + unitsAt(text, start);
  while (mayBeMark(text.charCodeAt(end)) && MARK.test(text.slice(end, end + unitsAt(text, end))))
    end += unitsAt(text, end);
  return end;
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Most characters of these texts can be told from a combining mark by their code alone. */
function mayBeMark(code: number): boolean {
  return code >= FIRST_MARK && !(code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH);
}

const MARK = /^\p{M}/u;
const [FIRST_MARK, FIRST_IDEOGRAPH, LAST_IDEOGRAPH] = [0x300, 0x3400, 0x9fff];

/** Texts have few different characters, and folding one costs much more than looking it up: a long list of excerpts takes a tenth of the time. */
function foldCharacter(text: string, start: number, end: number, lang: Lang): readonly string[] {
  const code = end - start === 1 ? text.charCodeAt(start) : null;
  const known = code === null ? undefined : FOLDED[lang].get(code);
  if (known !== undefined) return known;
  const units = foldUntrimmed(text.slice(start, end), lang).split('');
  if (code !== null) FOLDED[lang].set(code, units);
  return units;
}

/** What each character folds to, by its UTF-16 code; those of two units or with marks are rare. */
const FOLDED: Record<Lang, Map<number, readonly string[]>> = { zh: new Map(), en: new Map() };
