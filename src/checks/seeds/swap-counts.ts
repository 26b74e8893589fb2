import { fingerprint } from '../../addressing/fingerprint.ts';
import type { LoadedPage } from '../../alignment/page-files.ts';
import type { Block } from '../../markdown/page-content.ts';
import { recordedSource } from '../recorded-source.ts';
import type { SeedCount } from './seed-errors.ts';

/** Swaps the English of each block with that of the next one of its kind, and counts what the review fingerprints notice. */
export function swapCounts(pages: readonly LoadedPage[]): SeedCount[] {
  const kinds = [
    ['neighbors', () => true],
    ['rows', ({ kind }: Block) => kind === 'row'],
    ['items', ({ kind }: Block) => kind === 'item'],
    ['headings', ({ kind }: Block) => kind === 'heading'],
  ] as const;
  return kinds.map(([kind, fits]) => {
    const swaps = pages.flatMap((page) => swapsOf(page, fits));
    return {
      group: 'place',
      kind: `${kind} swapped`,
      planted: swaps.length,
      noticed: swaps.filter((page) => recordedSource(page).some((issue) => issue.kind === 'english-changed')).length,
    };
  });
}

/** A copy of the page for each pair of neighbors whose English differs, with the two swapped. */
function swapsOf(page: LoadedPage, fits: (block: Block) => boolean): LoadedPage[] {
  const { en } = page;
  if (en === null) return [];
  const blocks = en.blocks.filter((block) => fits(block) && !block.untranslated && page.record.has(block.fragment));
  return blocks.slice(1).flatMap((second, place) => {
    const first = blocks[place];
    if (first === undefined || fingerprint(first.text) === fingerprint(second.text)) return [];
    const swapped = en.blocks.map((block) => {
      if (block === first) return { ...block, text: second.text };
      return block === second ? { ...block, text: first.text } : block;
    });
    return [{ ...page, en: { ...en, blocks: swapped } }];
  });
}
