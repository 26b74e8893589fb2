import { ownPage } from '../../glossary/own-page.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import type { MentionedName } from '../../library/library.ts';
import type { Term } from '../../schemas/term.ts';
import type { IndexedIndicator, IndexedName, IndexedTerm } from '../files/first-answer.ts';
import { withoutTones } from '../text/without-tones.ts';
import { pinyinOf } from './pinyin-of.ts';
import type { SearchedIndicator } from './searched-indicator.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** Everything that a query may name, under all its forms. */
export interface NamedIndex {
  terms: readonly IndexedTerm[];
  indicators: readonly IndexedIndicator[];
  names: readonly IndexedName[];
}

/** The terms, indicators and names of a library as a query may name them. */
export function indexNamed(library: SearchedLibrary): NamedIndex {
  return {
    terms: library.terms.map((term) => indexedTerm(term, library)),
    indicators: library.indicators.map(indexedIndicator),
    names: library.names.map(indexedName),
  };
}

function indexedTerm(term: Term, { blocks }: SearchedLibrary): IndexedTerm {
  const { id, zh, en, pinyin } = term;
  const places = blocks.filter((block) => block.terms.includes(id) && !ownPage(block, id)).length;
  return {
    id,
    kind: null,
    zh: zh.name,
    en: en.name,
    forms: formsOf(term),
    pinyin: [...new Set([pinyin, ...zh.variants.map(pinyinOf)])],
    places,
  };
}

function indexedIndicator(indicator: SearchedIndicator): IndexedIndicator {
  return {
    id: indicator.id,
    forms: formsOf(indicator),
    pinyin: [withoutTones(pinyinOf(indicator.zh.name))],
    places: indicator.blocks.length,
  };
}

function indexedName(name: MentionedName): IndexedName {
  const { id, kind, zh, pinyin, count, countWithin } = name;
  const others = [pinyin, ...zh.variants.map(pinyinOf)]
    .map(withoutTones)
    .filter((each) => each !== id.replaceAll('-', ' '));
  const within = countWithin === 0 ? {} : { within: countWithin };
  return { id, kind, forms: formsOf(name), pinyin: [...new Set(others)], places: count, ...within };
}

function formsOf(named: Record<Lang, { name: string; variants: readonly string[] }>): IndexedTerm['forms'] {
  const [zh, en] = LANGS.map((lang) => [named[lang].name, ...named[lang].variants]);
  return { zh: zh ?? [], en: en ?? [] };
}
