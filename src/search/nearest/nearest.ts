import type { PhraseFinder, SectionPlace } from '../files/section-place.ts';

/** Sections near to a query that nothing matches, best first, and what of it they hold. */
export interface Nearest {
  places: readonly SectionPlace[];
  find: PhraseFinder;
  /** Words or characters of the query that are left out. */
  missing: number;
}
