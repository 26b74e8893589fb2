import { defines } from './defines.ts';
import type { SectionPlace } from './describe-section.ts';
import type { NamedPlaces } from './named-places.ts';

/**
 * The sections a term leads to, but for those a query has found by their words: those that speak of it, its definition
 * first, then those in which the words of one of its names stand apart.
 */
export function placesElsewhere(term: { id: string }, { spoken, apart }: NamedPlaces, matches: readonly SectionPlace[]): SectionPlace[] {
  const matched = new Set(matches.map(({ section }) => section));
  const further = (places: readonly SectionPlace[]): SectionPlace[] => places.filter(({ section }) => !matched.has(section));
  const speaking = further(spoken).sort((a, b) => Number(defines(b, term)) - Number(defines(a, term)));
  return [...speaking, ...further(apart).map((place) => ({ ...place, apart: true }))];
}
