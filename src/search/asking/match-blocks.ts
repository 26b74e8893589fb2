import type { LibraryIndex } from '../index/library-index.ts';
import type { FoundForm } from './find-concept.ts';

/** How a block speaks of one concept. */
export interface SpokenConcept {
  /** How often, another form counting less than the word itself. */
  times: number;
  /** The best of the forms that stand there. */
  best: FoundForm;
}

/** What one block has of a question. */
export interface BlockMatch {
  page: number;
  /** Place of its section on the page. */
  section: number;
  /** Number of positions: words in English, characters in Chinese. */
  length: number;
  /** By the place of the concept in the question. */
  concepts: ReadonlyMap<number, SpokenConcept>;
}

/** The blocks that speak of at least one of the concepts, page by page. @param found their forms, by concept */
export async function matchBlocks(
  index: LibraryIndex,
  found: readonly (readonly FoundForm[])[],
): Promise<BlockMatch[]> {
  const pages = new Set(found.flatMap((forms) => forms.flatMap(({ positions }) => [...positions.keys()])));
  if (pages.size === 0) return [];
  const ends = await index.blockEnds();
  return [...pages].sort((a, b) => a - b).flatMap((page) => matchesOn(index, page, ends.get(page) ?? [], found));
}

function matchesOn(
  index: LibraryIndex,
  page: number,
  ends: readonly number[],
  found: readonly (readonly FoundForm[])[],
): BlockMatch[] {
  const sections = index.first.pages[page]?.sections ?? [];
  const blocks = new Map<number, Map<number, SpokenConcept>>();
  for (const [concept, forms] of found.entries())
    for (const form of forms)
      for (const position of form.positions.get(page) ?? []) {
        const block = firstAtOrAfter(ends, position);
        const spoken = blocks.get(block) ?? new Map<number, SpokenConcept>();
        blocks.set(block, spoken.set(concept, onceMore(spoken.get(concept), form)));
      }
  return [...blocks].map(([block, concepts]) => {
    const end = ends[block] ?? 0;
    return {
      page,
      section: sections.findIndex((section) => end >= section.start && end < section.end),
      length: end - (ends[block - 1] ?? 0),
      concepts,
    };
  });
}

function onceMore(before: SpokenConcept | undefined, form: FoundForm): SpokenConcept {
  if (before === undefined) return { times: form.share, best: form };
  return { times: before.times + form.share, best: before.best.share >= form.share ? before.best : form };
}

function firstAtOrAfter(ends: readonly number[], position: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
