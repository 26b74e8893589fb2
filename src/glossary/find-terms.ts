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
export type PreparedNames =
  { lang: 'zh'; names: ChineseNames; isMention?: IsMention | undefined } | { lang: 'en'; names: EnglishNames };

/** Whether a name found in a Chinese text is really a mention there. */
export type IsMention = (text: string, match: TermMatch) => boolean;

/**
 * Prepares the names and variants of one language for `findTerms`.
 *
 * @param isMention a further test of each mention in Chinese, before the longest is chosen
 */
export function prepareNames(named: readonly Named[], lang: Lang, isMention?: IsMention): PreparedNames {
  const forms = named.flatMap((entry) =>
    [entry[lang].name, ...entry[lang].variants].map((form) => [entry.id, form] as const),
  );
  switch (lang) {
    case 'zh':
      return { lang, names: chineseNames(forms), isMention };
    case 'en':
      return { lang, names: englishNames(forms) };
    default:
      return lang satisfies never;
  }
}

/**
 * Finds the mentions in one run of text, in the order of the text. Where names overlap the longest wins, so a part of a
 * longer name is not a mention. Quotation marks around a name are not part of the match.
 */
export function findTerms(text: string, prepared: PreparedNames): TermMatch[] {
  return keepLongest(findAll(text, prepared));
}

/** Every place where a name occurs, even within longer names. */
export function findAll(text: string, prepared: PreparedNames): TermMatch[] {
  if (prepared.lang === 'en') return matchEnglish(text, prepared.names);
  const { names, isMention } = prepared;
  const matches = matchChinese(text, names);
  return isMention === undefined ? matches : matches.filter((match) => isMention(text, match));
}

interface NameForms {
  name: string;
  variants: readonly string[];
}

/** Keeps the longest of overlapping names, and the first of equally long ones at the same place. */
export function keepLongest(matches: readonly TermMatch[]): TermMatch[] {
  const kept: TermMatch[] = [];
  const longestFirst = matches.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Set<number>();
  for (const match of longestFirst) {
    // None kept so far is shorter, so one that overlaps this match covers its first character or its last.
    if (taken.has(match.start) || taken.has(match.end - 1)) continue;
    kept.push(match);
    for (let character = match.start; character < match.end; character += 1) taken.add(character);
  }
  return kept.sort((a, b) => a.start - b.start);
}
