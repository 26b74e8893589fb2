import { placeParts } from '../addressing/place-parts.ts';
import type { LibraryDocument } from '../library/library.ts';
import type { BlockChange } from './content-change.ts';

/**
 * Changes in reading order: by page, then by block. What no longer exists comes after what does, in the given order; pages
 * that are gone come at the end, by their numbers.
 */
export function inReadingOrder(changes: readonly BlockChange[], document: LibraryDocument): BlockChange[] {
  const pages = new Map(document.pages.map(({ page }, place) => [page, place]));
  const blocks = new Map(document.pages.flatMap((page) => page.blocks).map(({ id }, place) => [id, place]));
  const places = changes.map((change) => {
    const { page } = placeParts(change.id);
    return { change, page, pageAt: pages.get(page) ?? Infinity, blockAt: blocks.get(change.id) ?? Infinity };
  });
  return places
    .sort(
      (one, other) =>
        order(one.pageAt, other.pageAt) || NUMBERED.compare(one.page, other.page) || order(one.blockAt, other.blockAt),
    )
    .map(({ change }) => change);
}

/** Two that no longer exist count as being at the same place. */
function order(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

const NUMBERED = new Intl.Collator('en', { numeric: true });
