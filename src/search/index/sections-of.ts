import { sectionOf } from '../../addressing/fragment.ts';
import type { TermMentions } from '../files/first-answer.ts';
import type { LibraryIndex } from './library-index.ts';
import type { SectionPlace } from '../files/section-place.ts';

/** A section that speaks of something. */
export interface SpeakingPlace extends SectionPlace {
  /** How often: in so many blocks, or at so many places. */
  times: number;
}

/** The sections that hold the blocks, in reading order. */
export function sectionsOf({ first }: LibraryIndex, mentions: readonly TermMentions[]): SpeakingPlace[] {
  return mentions.flatMap(({ page: number, fragments }) => {
    const page = first.pages[number];
    const timesIn = (section: string | null): number =>
      fragments.filter((fragment) => sectionOf(fragment) === section).length;
    return page === undefined
      ? []
      : page.sections
          .map((section) => ({ page, section, times: timesIn(section.section) }))
          .filter(({ times }) => times > 0);
  });
}
