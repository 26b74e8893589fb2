import type { SectionPlace } from '../files/section-place.ts';

/** Number of the sections in which the words of the query only stand apart. */
export function countApart(places: readonly Pick<SectionPlace, 'apart'>[]): number {
  return places.filter(({ apart }) => apart === true).length;
}
