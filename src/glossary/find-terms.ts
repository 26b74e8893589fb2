import type { Lang } from '../i18n/lang.ts';
import { chineseNames, matchChinese, type ChineseNames } from './chinese-names.ts';
import { englishNames, matchEnglish, type EnglishNames } from './english-names.ts';
import type { TermMatch } from './term-match.ts';

/** Anything with a name in both languages: a term of the glossary, or an entry of the index of names. */
export interface Named {
  id: string;
  zh: NameForms;
  en: NameForms;
}

/** Names of one language, prepared once and used for every text. */
export type PreparedNames = { lang: 'zh'; names: ChineseNames } | { lang: 'en'; names: EnglishNames };

/** Prepares the names and variants of one language for `findTerms`. */
export function prepareNames(named: readonly Named[], lang: Lang): PreparedNames {
  const forms = named.flatMap((entry) => [entry[lang].name, ...entry[lang].variants].map((form) => [entry.id, form] as const));
  switch (lang) {
    case 'zh':
      return { lang, names: chineseNames(forms) };
    case 'en':
      return { lang, names: englishNames(forms) };
    default:
      return lang satisfies never;
  }
}

/**
 * Finds the mentions in one run of text, in the order of the text. Where names overlap the longest wins, so a part of a
 * longer name is no mention. Quotation marks around a name are not part of the match.
 */
export function findTerms(text: string, prepared: PreparedNames): TermMatch[] {
  return keepLongest(prepared.lang === 'zh' ? matchChinese(text, prepared.names) : matchEnglish(text, prepared.names));
}

interface NameForms {
  name: string;
  variants: readonly string[];
}

function keepLongest(matches: readonly TermMatch[]): TermMatch[] {
  const kept: TermMatch[] = [];
  const longestFirst = matches.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const match of longestFirst)
    if (kept.every(({ start, end }) => match.end <= start || end <= match.start)) kept.push(match);
  return kept.sort((a, b) => a.start - b.start);
}
