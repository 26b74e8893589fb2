import { GLOSSARY } from '../../library/glossary-document.ts';
import type { SectionPlace } from '../files/section-place.ts';

/** Whether a place is on the page that defines the term: in the glossary, or in the document named in the term's id. */
export function defines({ page }: Pick<SectionPlace, 'page'>, term: { id: string } | null): boolean {
  if (term === null) return false;
  return `${page.document}/${page.page}` === (term.id.includes('/') ? term.id : `${GLOSSARY}/${term.id}`);
}
