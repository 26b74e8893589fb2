import { CLOSING_QUOTES, OPENING_QUOTES } from './quotation-marks.ts';
import type { TermMatch } from './term-match.ts';

/** One form of a name, ready to be compared with English words. */
export interface EnglishName {
  id: string;
  words: readonly Word[];
  startsWithNumber: boolean;
  /** What follows the last word, such as the closing bracket of `(TTO)`. */
  tail: string;
}

/** Names by the key of their first word. */
export type EnglishNames = ReadonlyMap<string, readonly EnglishName[]>;

/** Prepares names for `matchEnglish`. @param forms pairs of id and form */
export function englishNames(forms: readonly (readonly [id: string, form: string])[]): EnglishNames {
  return Map.groupBy(
    forms.map(([id, form]) => toName(id, form)).filter(({ words }) => words.length > 0),
    ({ words }) => words[0]?.key ?? '',
  );
}

/**
 * Every place where a name occurs in an English text, overlaps included. Whole words only, singular or plural; quotation
 * marks, hyphens and spaces make no difference; a tab separates table cells, and no match crosses it. A word that has a
 * capital in the name needs one in the text, because "Five Centers" is a slogan and "five centers" are any five.
 */
export function matchEnglish(text: string, names: EnglishNames): TermMatch[] {
  const words = wordsOf(text);
  return words.flatMap(({ key }, index) =>
    (names.get(key) ?? []).flatMap((name) => {
      const range = rangeOfName(text, words, index, name);
      return range === null ? [] : [{ id: name.id, ...range }];
    }),
  );
}

interface Word {
  /** Lower case, singular. */
  key: string;
  hasCapital: boolean;
  /** Characters between the word before and this one that matter, such as a comma; undefined for the first word. */
  gap: string | undefined;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const IGNORED = new RegExp(`[${OPENING_QUOTES}${CLOSING_QUOTES}\u00ad\u2010-\u2013-]|(?!\\t)\\s`, 'gu');
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine)$/;
const LARGER_NUMBER = /(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\s\u2010\u2011-]$/i;

function toName(id: string, form: string): EnglishName {
  const words = wordsOf(form);
  return {
    id,
    words,
    startsWithNumber: NUMBER.test(words[0]?.key ?? ''),
    tail: significant(form.slice(words.at(-1)?.end ?? 0)),
  };
}

function wordsOf(text: string): Word[] {
  let last: number | undefined;
  return [...text.matchAll(WORD)].map(({ 0: word, index: start }) => {
    const gap = last === undefined ? undefined : significant(text.slice(last, start));
    const end = start + word.length;
    last = end;
    return { key: singular(word.normalize('NFKC').toLowerCase()), hasCapital: /^\p{Lu}/u.test(word), gap, start, end };
  });
}

function significant(between: string): string {
  return between.replace(IGNORED, '');
}

/** Removes the plural ending: cities, sandboxes, bases, TTOs. Short words such as gas and its have none. */
function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:x|z|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function rangeOfName(
  text: string,
  words: readonly Word[],
  index: number,
  name: EnglishName,
): Pick<TermMatch, 'start' | 'end'> | null {
  const first = words[index];
  const last = words[index + name.words.length - 1];
  if (first === undefined || last === undefined) return null;
  const isName = name.words.every((word, offset) => sameWord(words[index + offset], word, offset === 0));
  if (!isName || (name.startsWithNumber && LARGER_NUMBER.test(text.slice(0, first.start)))) return null;
  if (!text.startsWith(name.tail, last.end)) return null;
  return { start: first.start, end: last.end + name.tail.length };
}

function sameWord(found: Word | undefined, wanted: Word, isFirst: boolean): boolean {
  if (found?.key !== wanted.key || (wanted.hasCapital && !found.hasCapital)) return false;
  return isFirst || found.gap === wanted.gap;
}
