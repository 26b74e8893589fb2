import { countFacets } from '../ranking/count-facets.ts';
import type { FirstAnswer } from '../files/first-answer.ts';
import { passes } from '../ranking/passes.ts';
import type { SearchFilters } from '../search-result.ts';
import type { LibrariesFacets } from './libraries-result.ts';
import type { SectionPlace } from '../files/section-place.ts';

/** What was found in one library. */
export interface FoundIn {
  id: string;
  places: readonly SectionPlace[];
  documents: FirstAnswer['documents'];
}

/** Counts for each filter over all libraries; years and kinds mean the same in each, ids of documents do not. */
export function mergeFacets(
  found: readonly FoundIn[],
  filters: SearchFilters & { library?: string | undefined },
): LibrariesFacets {
  const asked = found
    .filter(({ id }) => filters.library === undefined || id === filters.library)
    .map(({ places, documents }) => countFacets(places, filters, documents));
  return {
    library: Object.fromEntries(
      found.map(({ id, places, documents }) => [
        id,
        places.filter((place) => passes(place, filters, documents)).length,
      ]),
    ),
    year: sum(asked.map(({ year }) => year)),
    kind: sum(asked.map(({ kind }) => kind)),
  };
}

function sum(counts: readonly Partial<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const [value, count] of counts.flatMap((each) => Object.entries(each)))
    total[value] = (total[value] ?? 0) + (count ?? 0);
  return total;
}
