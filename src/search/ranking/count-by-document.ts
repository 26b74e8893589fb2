import type { SectionPlace } from '../files/section-place.ts';

/** Number of sections by document. */
export function countByDocument(places: readonly SectionPlace[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { page } of places) counts[page.document] = (counts[page.document] ?? 0) + 1;
  return counts;
}
