import { sectionOf } from '../../addressing/fragment.ts';
import type { SectionPlace } from './describe-section.ts';
import type { TermMentions } from './first-answer.ts';
import type { LibraryIndex } from './library-index.ts';

/** The sections that hold the blocks, in reading order. */
export function sectionsOf({ first }: LibraryIndex, mentions: readonly TermMentions[]): SectionPlace[] {
  return mentions.flatMap(({ page: number, fragments }) => {
    const page = first.pages[number];
    const sections = new Set(fragments.map(sectionOf));
    return page === undefined ? [] : page.sections.filter(({ section }) => sections.has(section)).map((section) => ({ page, section }));
  });
}
