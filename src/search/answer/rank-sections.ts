import { containsPhrase } from '../fold.ts';
import type { Lang } from '../../i18n/lang.ts';
import { defines } from './defines.ts';
import type { SectionPlace } from './describe-section.ts';
import type { IndexedSection } from './first-answer.ts';
import { foldedTitle } from './folded-title.ts';
import type { SectionMatch } from './match-sections.ts';

export interface RankingContext {
  lang: Lang;
  /** The phrases that were sought, in the order of `SectionMatch.starts`. */
  phrases: readonly string[];
  /** The same as they are typed, repeated ones too: one after the other they are the whole query. */
  typed: readonly string[];
  /** What the query names: its definition comes first. */
  term: { id: string } | null;
  /** The sections that speak of it, under whatever name. */
  spoken: ReadonlySet<IndexedSection>;
}

/** What a section is ranked by. Both are read off the section alone, so those of several libraries compare. */
export interface SectionRank {
  /**
   * 0 for the definition, 1 for a title with the whole query, 2 for a text with it, 3 for one that speaks of what it
   * names; where the words only stand apart 4 for a title with all of them, 5 for the rest.
   */
  standing: number;
  /** Matches by tokens. */
  density: number;
}

/**
 * Best first: the definition of the term, then titles that hold the whole query, then sections that hold it as one
 * phrase, then those that speak of what it names under another name, then those in which its words only stand apart;
 * within each by how densely the words stand. Equals keep the order of reading.
 */
export function rankSections(matches: readonly SectionMatch[], context: RankingContext): SectionPlace[] {
  return matches
    .map((match) => ({ match, rank: rankOf(match, context) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ match: { page, section }, rank }) => ({ page, section, apart: isApart(rank) }));
}

/** The rank of a section that matches. */
export function rankOf(match: SectionMatch, context: RankingContext): SectionRank {
  return { standing: standing(match, context), density: density(match) };
}

/** Negative where the first is the better one. */
export function compareRanks(a: SectionRank, b: SectionRank): number {
  return a.standing - b.standing || b.density - a.density;
}

/** Whether the words of the query only stand apart in a section of this rank. */
export function isApart({ standing: rank }: SectionRank): boolean {
  return rank >= TITLE_APART;
}

const [DEFINITION, TITLE, WHOLE, SPOKEN, TITLE_APART, APART] = [0, 1, 2, 3, 4, 5] as const;

function standing(match: SectionMatch, { lang, phrases, typed, term, spoken }: RankingContext): number {
  if (defines(match, term)) return DEFINITION;
  const title = foldedTitle(match.section, lang);
  if (standTogether(match, phrases, typed, lang)) return containsPhrase(title, typed.join(lang === 'zh' ? '' : ' '), lang) ? TITLE : WHOLE;
  if (spoken.has(match.section)) return SPOKEN;
  return phrases.every((phrase) => containsPhrase(title, phrase, lang)) ? TITLE_APART : APART;
}

/** Whether the phrases follow each other somewhere as they are typed. Positions never run on from one block to the next. */
function standTogether({ starts }: SectionMatch, phrases: readonly string[], typed: readonly string[], lang: Lang): boolean {
  const places = typed.map((phrase) => new Set(starts[phrases.indexOf(phrase)]));
  const offsets = typed.map((_, index) => typed.slice(0, index).reduce((sum, phrase) => sum + stepsOf(phrase, lang), 0));
  return [...(places[0] ?? [])].some((begin) => places.every((there, index) => there.has(begin + (offsets[index] ?? 0))));
}

/** Length of a phrase in positions of the index: characters in Chinese, words in English. */
function stepsOf(phrase: string, lang: Lang): number {
  return lang === 'zh' ? phrase.length : phrase.split(' ').length;
}

function density({ section, starts }: SectionMatch): number {
  return starts.reduce((sum, { length }) => sum + length, 0) / (section.end - section.start);
}
