import { termPlace } from './term-place.ts';

/**
 * Whether a page is the one that defines the term. Such a page does not link to itself and is not listed as a place where
 * the term occurs.
 */
export function ownPage({ document, page }: { document: string; page: string }, termId: string): boolean {
  const own = termPlace(termId);
  return document === own.document && page === own.page;
}
