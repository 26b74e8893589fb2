import type { Bilingual } from '../library/library.ts';

/** The id of a place in addresses of the projects page, the same in both languages. */
export function placeId({ en }: Bilingual): string {
  return en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
