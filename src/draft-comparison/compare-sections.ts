import type { DiffSegment } from '../translation/diff-chinese.ts';
import type { Library, LibraryBlock } from '../library/library.ts';
import type { DraftMapping } from '../schemas/draft-mapping.ts';
import type { DraftAndPlan } from '../library/draft-in.ts';
import { findBlanks, type Blank } from './find-blanks.ts';
import { readableDiff, sharePercent } from './readable-diff.ts';
import { blocksOfSection } from './sections-of.ts';

/** Sections of the draft and of the plan that belong together. One side may be empty. */
export interface SectionGroup {
  /** Headings, for links and labels. */
  draft: readonly LibraryBlock[];
  plan: readonly LibraryBlock[];
  /** Differences from the draft to the plan, without headings unless there is nothing else. */
  segments: readonly DiffSegment[];
  percent: number;
}

export interface AdoptedBlank {
  block: LibraryBlock;
  blank: Blank;
  adopted: { block: LibraryBlock; quote: string } | null;
}

/** All groups of a mapping, in its order. */
export function compareSections(mapping: DraftMapping, library: Library, ids: DraftAndPlan): SectionGroup[] {
  return mapping.sections.map(({ draft, plan }) => {
    const [before, after] = [
      draft.map((section) => blocksOfSection(library, ids.draft, section)),
      plan.map((section) => blocksOfSection(library, ids.plan, section)),
    ];
    const segments = readableDiff(textOf(before), textOf(after));
    return {
      draft: before.flatMap(([heading]) => heading ?? []),
      plan: after.flatMap(([heading]) => heading ?? []),
      segments,
      percent: sharePercent(segments),
    };
  });
}

/**
 * Every blank of the draft with the words that the plan has for it. Entries for unknown blocks are skipped; the check reports
 * them.
 */
export function adoptedBlanks(mapping: DraftMapping, library: Library, ids: DraftAndPlan): AdoptedBlank[] {
  return mapping.blanks.flatMap(({ block: id, blank: number, adopted }) => {
    const block = library.block(`${ids.draft}/${id}`);
    const blank = findBlanks(block?.zh ?? '')[number - 1];
    const target = adopted === null ? undefined : library.block(`${ids.plan}/${adopted.block}`);
    if (block === undefined || blank === undefined) return [];
    return [
      {
        block,
        blank,
        adopted: adopted === null || target === undefined ? null : { block: target, quote: adopted.quote },
      },
    ];
  });
}

function textOf(sections: readonly (readonly LibraryBlock[])[]): string {
  return sections
    .flatMap((blocks) => (blocks.length > 1 ? blocks.slice(1) : blocks))
    .map(({ zh }) => zh.replaceAll('\t', ' '))
    .join('\n');
}
