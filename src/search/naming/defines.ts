import { GLOSSARY } from '../../library/glossary-document.ts';
import type { SectionPlace } from '../files/section-place.ts';

/** Whether a place is the page that defines the term: in the glossary, or with the document that is part of its id. */
export function defines({ page }: Pick<SectionPlace, 'page'>, term: { id: string } | null): boolean {
  if (term === null) return false;
  return `${page.document}/${page.page}` === (term.id.includes('/') ? term.id : `${GLOSSARY}/${term.id}`);
}
