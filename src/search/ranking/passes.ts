import type { SearchFilters } from '../search-result.ts';
import type { FirstAnswer } from '../files/first-answer.ts';
import type { SectionPlace } from '../files/section-place.ts';

/** Whether a section has what the filters ask for. A filter nobody knows the value of lets nothing through. */
export function passes(
  { page }: SectionPlace,
  { document, year, kind }: SearchFilters,
  documents: FirstAnswer['documents'],
): boolean {
  const facts = documents[page.document];
  if (document !== undefined && page.document !== document) return false;
  if (kind !== undefined && facts?.kind !== kind) return false;
  return year === undefined || (facts !== undefined && facts.years[0] <= year && year <= facts.years[1]);
}
