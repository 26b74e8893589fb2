import { termPlace } from './term-place.ts';

/** Whether a page is the one that defines the term. It neither links to itself nor counts as a place where the term occurs. */
export function ownPage({ document, page }: { document: string; page: string }, termId: string): boolean {
  const own = termPlace(termId);
  return document === own.document && page === own.page;
}
