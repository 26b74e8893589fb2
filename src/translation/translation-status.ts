import type { TranslationState } from '../library/library.ts';
import type { LoadedPage } from '../alignment/page-files.ts';
import { translationState } from '../alignment/translation-state.ts';

/** How many blocks of a document are in which state. */
export type StateCounts = Record<TranslationState, number>;

/** Counts the states of all blocks, by document, in the order of the pages. */
export function translationStatus(pages: readonly LoadedPage[]): ReadonlyMap<string, StateCounts> {
  const documents = new Map<string, StateCounts>();
  for (const page of pages) {
    const document = page.files.id.split('/')[0] ?? '';
    const counts = documents.get(document) ?? { current: 0, stale: 0, missing: 0 };
    for (const state of statesOf(page)) counts[state] += 1;
    documents.set(document, counts);
  }
  return documents;
}

/** Ids of the blocks whose Chinese changed since they were translated, or whose English has no record. */
export function staleBlocks(pages: readonly LoadedPage[]): string[] {
  return pages.flatMap((page) => {
    const states = statesOf(page);
    return page.zh.blocks
      .filter((_, index) => states[index] === 'stale')
      .map(({ fragment }) => `${page.files.id}/${fragment}`);
  });
}

/** Lays the counts out as a table of plain text, with the total below. */
export function formatStatus(documents: ReadonlyMap<string, StateCounts>): string {
  const total = [...documents.values()].reduce(
    (sum, counts) => ({
      current: sum.current + counts.current,
      stale: sum.stale + counts.stale,
      missing: sum.missing + counts.missing,
    }),
    { current: 0, stale: 0, missing: 0 },
  );
  const rows = [...documents, ['total', total] as const];
  const width = Math.max(...rows.map(([name]) => name.length));
  const line = (name: string, cells: readonly (string | number)[]): string =>
    name.padEnd(width) + cells.map((cell) => String(cell).padStart(9)).join('');
  return [
    line('', ['current', 'stale', 'missing']),
    ...rows.map(([name, { current, stale, missing }]) => line(name, [current, stale, missing])),
  ].join('\n');
}

function statesOf({ zh, en, record }: LoadedPage): TranslationState[] {
  const english = new Map(en?.blocks.map((block) => [block.fragment, block]));
  return zh.blocks.map((block) => translationState(block, english.get(block.fragment), record.get(block.fragment)));
}
