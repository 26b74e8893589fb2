import { fold } from '../text/fold.ts';
import { LANGS } from '../../i18n/lang.ts';
import { editsBetween } from './edits-between.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import { formWords } from '../naming/form-words.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { findName, findTerm } from '../naming/find-named.ts';
import { type KeyedTerm, nameKey } from '../naming/term-keys.ts';

/**
 * What a query may have meant that names nothing: what begins with it, in letters or in pinyin; else what is written
 * nearly so; else what has all its words in its names, of whichever language; else what single words of it name.
 */
export function nearestNamed({ terms, names }: LibraryIndex, query: string): NearestNamed {
  const known = [...terms, ...names];
  const first = (looks: readonly (() => IndexedTerm[])[]): IndexedTerm[] =>
    looks.reduce<IndexedTerm[]>((found, look) => (found.length > 0 ? found : look()), []).slice(0, MOST);
  const alike = first([() => beginningWith(known, query), () => writtenLike(known, query)]);
  return alike.length > 0
    ? { meant: alike, isWhole: true }
    : { meant: first([() => withWords(known, query), () => inWords(terms, names, query)]), isWhole: false };
}

export interface NearestNamed {
  /** The likeliest first. */
  meant: readonly IndexedTerm[];
  /** True where the query as a whole is nearly the name, false where only words of it are. */
  isWhole: boolean;
}

/** Names offered. */
const MOST = 3;

function beginningWith(known: readonly KeyedTerm[], query: string): IndexedTerm[] {
  const key = nameKey(query);
  if (weight(key) < SHORTEST) return [];
  const left = ({ keys }: KeyedTerm): number =>
    Math.min(...[...keys.written, ...keys.initials].filter((name) => name.startsWith(key)).map((name) => name.length));
  return closest(known, left);
}

function writtenLike(known: readonly KeyedTerm[], query: string): IndexedTerm[] {
  const key = nameKey(query);
  const most = weight(key) < LONG ? 1 : 2;
  const edits = (name: string): number =>
    Math.min(
      editsBetween(key, name, most),
      weight(key) < LONG ? Infinity : AT_BEGINNING + editsBetween(key, name.slice(0, key.length), 1),
    );
  return weight(key) <= SHORTEST ? [] : closest(known, ({ keys }) => Math.min(...keys.written.map(edits)));
}

/** The beginning of a name, with a mistake, is farther than any mistake in a whole name. */
const AT_BEGINNING = 2;

/** A Han character says as much as two letters. With less than this nothing is meant; a long name may have two mistakes. */
const [SHORTEST, LONG] = [4, 12];

function weight(key: string): number {
  return [...key].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}

function closest(known: readonly KeyedTerm[], distance: (named: KeyedTerm) => number): IndexedTerm[] {
  const near = known.map((named) => ({ term: named.term, far: distance(named) })).filter(({ far }) => far < Infinity);
  return near.sort((a, b) => a.far - b.far).map(({ term }) => term);
}

/** 枫林 alliance is 枫林联盟, the Fenglin Alliance. */
function withWords(known: readonly KeyedTerm[], query: string): IndexedTerm[] {
  const words = query.split(/\s+/).flatMap((word) => formWords(word, 'zh'));
  if (words.length < 2) return [];
  return known
    .map(({ term }) => term)
    .filter(({ forms }) => {
      const folded = LANGS.flatMap((lang) => forms[lang].map((form) => ` ${fold(form, lang)} `));
      return words.every((word) =>
        folded.some((form) => form.includes(/\p{Script=Han}/u.test(word) ? word : ` ${word} `)),
      );
    });
}

function inWords(terms: readonly KeyedTerm[], names: readonly KeyedTerm[], query: string): IndexedTerm[] {
  const words = query.split(/\s+/);
  const named =
    words.length < 2
      ? []
      : words.flatMap((word) =>
          weight(nameKey(word)) < SHORTEST ? [] : (findTerm(word, terms) ?? findName(word, names) ?? []),
        );
  return [...new Set(named)];
}
