import type { Lang } from '../../i18n/lang.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import type { NamedPlaces } from '../index/named-places.ts';
import { rankApart, rankSpeaking, type RankedPlace } from './rank-sections.ts';
import type { SectionPlace } from '../files/section-place.ts';

/**
 * The sections a term leads to, but for those a query has found by their words: those that speak of it, best first, then
 * those in which the words of one of its names stand apart.
 *
 * @param lang language of the index they stand in
 */
export function placesElsewhere(
  term: Pick<IndexedTerm, 'id' | 'forms'>,
  { spoken, apart }: NamedPlaces,
  matches: readonly SectionPlace[],
  lang: Lang,
): RankedPlace[] {
  const matched = new Set(matches.map(({ section }) => section));
  const further = <P extends SectionPlace>(places: readonly P[]): P[] =>
    places.filter(({ section }) => !matched.has(section));
  return [...rankSpeaking(further(spoken), term, lang), ...rankApart(further(apart))];
}
