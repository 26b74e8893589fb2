import { GLOSSARY } from '../library/glossary-document.ts';
import { placeParts } from '../addressing/place-parts.ts';

/** The page that defines a term, in the glossary or in the document that the term comes with. */
export function termPlace(id: string): { document: string; page: string } {
  if (!id.includes('/')) return { document: GLOSSARY, page: id };
  const { document, page } = placeParts(id);
  return { document, page };
}
