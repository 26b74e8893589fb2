import { GLOSSARY } from '../library/glossary-document.ts';

/** Whether a page is the one that defines the term. It neither links to itself nor counts as a place where the term occurs. */
export function ownPage({ document, page }: { document: string; page: string }, termId: string): boolean {
  return document === GLOSSARY && page === termId;
}
