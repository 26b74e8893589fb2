import { containsPhrase, fold } from '../text/fold.ts';
import type { Lang } from '../../i18n/lang.ts';
import { defines } from '../naming/defines.ts';
import type { IndexedSection, IndexedTerm } from '../files/first-answer.ts';
import { foldedTitle } from '../files/folded-title.ts';
import type { SectionMatch } from '../index/match-sections.ts';
import type { SpeakingPlace } from '../index/sections-of.ts';
import type { SectionPlace } from '../files/section-place.ts';

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
  /** The sections that have the words with their characters, where characters tell them apart: 5% is no 5. */
  signed?: ReadonlySet<IndexedSection> | null;
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

export interface RankedPlace extends SectionPlace {
  rank: SectionRank;
}

/**
 * Best first: the definition of the term, then titles that hold the whole query, then sections that hold it as one
 * phrase, then those that speak of what it names under another name, then those in which its words only stand apart;
 * within each by how densely the words stand. Equals keep the order of reading.
 */
export function rankSections(matches: readonly SectionMatch[], context: RankingContext): RankedPlace[] {
  return matches.map((match) => rankMatch(match, context)).sort((a, b) => compareRanks(a.rank, b.rank));
}

/** A section that matches, with its rank. */
export function rankMatch(match: SectionMatch, context: RankingContext): RankedPlace {
  const rank = { standing: standing(match, context), density: density(match) };
  return { page: match.page, section: match.section, rank, apart: rank.standing >= TITLE_APART };
}

/** Sections that speak of something, in the same order: its definition, titles with one of its names, then by how often they speak of it for their length. */
export function rankSpeaking(
  places: readonly SpeakingPlace[],
  { id, forms }: Pick<IndexedTerm, 'id' | 'forms'>,
  lang: Lang,
): RankedPlace[] {
  const names = forms[lang].map((form) => fold(form, lang));
  const inTitle = ({ section }: SectionPlace): boolean =>
    names.some((name) => containsPhrase(foldedTitle(section, lang), name, lang));
  const standingOf = (place: SectionPlace): number =>
    defines(place, { id }) ? DEFINITION : inTitle(place) ? TITLE : SPOKEN;
  return places
    .map(({ times, ...place }) => ({
      ...place,
      rank: { standing: standingOf(place), density: times / (place.section.end - place.section.start) },
    }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
}

/** Sections in which the words of a name only stand apart: they come last, in reading order. */
export function rankApart(places: readonly SectionPlace[]): RankedPlace[] {
  return places.map((place) => ({ ...place, apart: true, rank: { standing: APART, density: 0 } }));
}

/** Negative where the first is the better one. */
export function compareRanks(a: SectionRank, b: SectionRank): number {
  return a.standing - b.standing || b.density - a.density;
}

const [DEFINITION, TITLE, WHOLE, SPOKEN, TITLE_APART, APART] = [0, 1, 2, 3, 4, 5] as const;

function standing(match: SectionMatch, { lang, phrases, typed, term, spoken, signed = null }: RankingContext): number {
  if (defines(match, term)) return DEFINITION;
  const title = foldedTitle(match.section, lang);
  if (signed?.has(match.section) !== false && standTogether(match, phrases, typed, lang))
    return containsPhrase(title, typed.join(lang === 'zh' ? '' : ' '), lang) ? TITLE : WHOLE;
  if (spoken.has(match.section)) return SPOKEN;
  return phrases.every((phrase) => containsPhrase(title, phrase, lang)) ? TITLE_APART : APART;
}

/** Whether the phrases follow each other somewhere as they are typed. Positions never run on from one block to the next. */
function standTogether(
  { starts }: SectionMatch,
  phrases: readonly string[],
  typed: readonly string[],
  lang: Lang,
): boolean {
  const places = typed.map((phrase) => new Set(starts[phrases.indexOf(phrase)]));
  const offsets = typed.map((_, index) =>
    typed.slice(0, index).reduce((sum, phrase) => sum + stepsOf(phrase, lang), 0),
  );
  return [...(places[0] ?? [])].some((begin) =>
    places.every((there, index) => there.has(begin + (offsets[index] ?? 0))),
  );
}

/** Length of a phrase in positions of the index: characters in Chinese, words in English. */
function stepsOf(phrase: string, lang: Lang): number {
  return lang === 'zh' ? phrase.length : phrase.split(' ').length;
}

function density({ section, starts }: SectionMatch): number {
  return starts.reduce((sum, { length }) => sum + length, 0) / (section.end - section.start);
}
