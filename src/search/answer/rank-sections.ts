import { containsPhrase, fold } from '../fold.ts';
import type { Lang } from '../../i18n/lang.ts';
import { defines } from './defines.ts';
import type { SectionMatch } from './match-sections.ts';

export interface RankingContext {
  lang: Lang;
  phrases: readonly string[];
  /** What the query names: its definition comes first. */
  term: { id: string } | null;
}

/** What a section is ranked by. Both are read off the section alone, so those of several libraries compare. */
export interface SectionRank {
  /** 0 for the definition, 1 for a title with the whole query, 2 for phrases side by side, 3 for the rest. */
  standing: number;
  /** Matches by tokens. */
  density: number;
}

/**
 * Best first: the definition of the term, then titles that hold the whole query, then sections where its phrases stand
 * side by side, then by how densely they stand. Equals keep the order of reading.
 */
export function rankSections(matches: readonly SectionMatch[], context: RankingContext): SectionMatch[] {
  return matches
    .map((match) => ({ match, rank: rankOf(match, context) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ match }) => match);
}

/** The rank of a section that matches. */
export function rankOf(match: SectionMatch, context: RankingContext): SectionRank {
  return { standing: standing(match, context), density: density(match) };
}

/** Negative where the first is the better one. */
export function compareRanks(a: SectionRank, b: SectionRank): number {
  return a.standing - b.standing || b.density - a.density;
}

function standing(match: SectionMatch, { lang, phrases, term }: RankingContext): number {
  if (defines(match, term)) return 0;
  const title = fold(match.section.title, lang);
  if (phrases.every((phrase) => containsPhrase(title, phrase, lang))) return 1;
  return phrases.length > 1 && standTogether(match, stepsOf(phrases, lang)) ? 2 : 3;
}

/** Length of each phrase in positions of the index: characters in Chinese, words in English. */
function stepsOf(phrases: readonly string[], lang: Lang): number[] {
  return phrases.map((phrase) => (lang === 'zh' ? phrase.length : phrase.split(' ').length));
}

function standTogether({ starts }: SectionMatch, steps: readonly number[]): boolean {
  const [first = [], ...rest] = starts;
  const offsets = steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0));
  return first.some((begin) => rest.every((places, index) => places.includes(begin + (offsets[index] ?? 0))));
}

function density({ section, starts }: SectionMatch): number {
  return starts.reduce((sum, { length }) => sum + length, 0) / (section.end - section.start);
}
