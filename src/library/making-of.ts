import type { Making } from '../schemas/making.ts';
import type { EditorialNote } from './library.ts';

/**
 * What a document has of the record of its source: the corrections of its own blocks, and with the source's own
 * document those of no block. The rules were counted over the whole source.
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

/** Adds to the remarks of a document that a heading is not in its source, with the reason why it is here. */
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
