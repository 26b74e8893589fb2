import type { PageContent } from '../markdown/page-content.ts';

/**
 * The printed pages that each block is on, by fragment.
 *
 * @param numbered whether the document has page numbers: if not, every block maps to null; if so, a block before the
 * numbering begins (the preface) maps to []
 */
export function printedPagesOf(content: PageContent, numbered: boolean): ReadonlyMap<string, readonly number[] | null> {
  let current = content.head?.printedPage ?? null;
  return new Map(
    content.blocks.map(({ fragment, text, marks }) => {
      if (!numbered) return [fragment, null];
      const startsOn = marks.some(({ offset }) => offset === 0) ? [] : current === null ? [] : [current];
      const reached = marks.filter(({ offset }) => offset === 0 || offset < text.length).map(({ page }) => page);
      current = marks.at(-1)?.page ?? current;
      return [fragment, [...startsOn, ...reached]];
    }),
  );
}
