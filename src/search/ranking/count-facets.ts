import type { SearchFacets, SearchFilters } from '../search-result.ts';
import type { DocumentFacts, FirstAnswer } from '../files/first-answer.ts';
import { passes } from './passes.ts';
import type { SectionPlace } from '../files/section-place.ts';

/** Counts sections for each value of each filter, the other filters staying as they are. */
export function countFacets(
  places: readonly SectionPlace[],
  filters: SearchFilters,
  documents: FirstAnswer['documents'],
): SearchFacets {
  const { document, year, kind } = filters;
  const allowed = (others: SearchFilters): SectionPlace[] => places.filter((place) => passes(place, others, documents));
  const factsOf = ({ page }: SectionPlace): DocumentFacts | undefined => documents[page.document];
  return {
    document: countBy(allowed({ year, kind }), ({ page }) => [page.document]),
    year: countBy(allowed({ document, kind }), (place) => yearsOf(factsOf(place))),
    kind: countBy(allowed({ document, year }), (place) => factsOf(place)?.kind ?? []),
  };
}

function countBy(
  places: readonly SectionPlace[],
  valuesOf: (place: SectionPlace) => string | readonly string[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of places.flatMap(valuesOf)) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function yearsOf(facts: DocumentFacts | undefined): string[] {
  if (facts === undefined) return [];
  const [first, last] = facts.years;
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
