import { GLOSSARY } from '../../library/glossary-document.ts';
import type { SectionPlace } from '../files/section-place.ts';

/** Whether a place is the page of the glossary that defines the term. */
export function defines({ page }: Pick<SectionPlace, 'page'>, term: { id: string } | null): boolean {
  return page.document === GLOSSARY && page.page === term?.id;
}
