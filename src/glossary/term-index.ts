import type { Term } from '../schemas/term.ts';

/** Terms under one letter of an index. */
export interface LetterGroup {
  letter: string;
  terms: readonly Term[];
}

/** The terms in the order of their pinyin, grouped by its first letter. */
export function byPinyin(terms: readonly Term[]): LetterGroup[] {
  return grouped(terms, (term) => plain(term.pinyin));
}

/** The terms in the order of their English names, grouped by first letter. */
export function byEnglish(terms: readonly Term[]): LetterGroup[] {
  return grouped(terms, (term) => term.en.name.replace(/^[^A-Za-z]+/, ''));
}

function grouped(terms: readonly Term[], key: (term: Term) => string): LetterGroup[] {
  const sorted = terms.toSorted((a, b) => key(a).localeCompare(key(b), 'en') || a.number - b.number);
  const groups = Map.groupBy(sorted, (term) => key(term).charAt(0).toUpperCase());
  return [...groups].map(([letter, members]) => ({ letter, terms: members }));
}

function plain(pinyin: string): string {
  return pinyin.normalize('NFD').replace(/\p{M}/gu, '');
}
