import { sectionOf } from '../../addressing/fragment.ts';
import { defines } from './defines.ts';
import type { SectionPlace } from './describe-section.ts';
import type { IndexedTerm, TermMentions } from './first-answer.ts';
import type { LibraryIndex } from './library-index.ts';

/** The sections that speak of a term, its definition first, but for those a query has found by their words. */
export function placesElsewhere(index: LibraryIndex, term: IndexedTerm, mentions: readonly TermMentions[], matches: readonly SectionPlace[]): SectionPlace[] {
  const matched = new Set(matches.map(({ section }) => section));
  const places = mentions.flatMap(({ page: number, fragments }) => {
    const page = index.first.pages[number];
    const sections = new Set(fragments.map(sectionOf));
    if (page === undefined) return [];
    return page.sections.filter((section) => sections.has(section.section) && !matched.has(section)).map((section) => ({ page, section }));
  });
  return places.sort((a, b) => Number(defines(b, term)) - Number(defines(a, term)));
}
