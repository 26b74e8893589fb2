import type { Making } from '../schemas/making.ts';
import type { EditorialNote } from './library.ts';

/**
 * The part of a source's record that concerns one document: the corrections of its own blocks and, for the source's main
 * document, those of no block. Rules are counted over the whole source.
 */
export function makingOf(document: string, source: string, making: Making | null): Making | null {
  if (making === null) return null;
  const isOwn = (block: string | null): boolean => block?.startsWith(`${document}/`) ?? document === source;
  return { ...making, corrections: making.corrections.filter(({ block }) => isOwn(block)) };
}

/** Blocks that a correction concerns, by `<page>/<fragment>`. */
export function correctedBlocks(making: Making | null): ReadonlySet<string> {
  return new Set(making?.corrections.flatMap(({ block }) => (block === null ? [] : [withinDocument(block)])));
}

/** Adds a remark to each heading that is not in the source of a document, with the reason why it was added. */
export function withOwnHeadings(
  notes: ReadonlyMap<string, readonly EditorialNote[]>,
  making: Making | null,
): ReadonlyMap<string, readonly EditorialNote[]> {
  const all = new Map(notes);
  for (const { kind, block, reason } of making?.corrections ?? []) {
    if (kind !== 'heading' || block === null) continue;
    const at = withinDocument(block);
    all.set(at, [{ kind: 'own-heading', ...reason }, ...(all.get(at) ?? [])]);
  }
  return all;
}

function withinDocument(block: string): string {
  return block.slice(block.indexOf('/') + 1);
}
