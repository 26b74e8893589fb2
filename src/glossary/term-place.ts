import { GLOSSARY } from '../library/glossary-document.ts';
import { placeParts } from '../addressing/place-parts.ts';

/** The page that defines a term: of the glossary, or of the document that brings it. */
export function termPlace(id: string): { document: string; page: string } {
  if (!id.includes('/')) return { document: GLOSSARY, page: id };
  const { document, page } = placeParts(id);
  return { document, page };
}
