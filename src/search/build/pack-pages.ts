import type { IndexedPage } from '../files/first-answer.ts';
import { usualFragment, type PackedPage, type PackedPages, type PackedSection } from '../files/unpack-pages.ts';

/** Packs pages for `unpackPages`. Sections follow each other without a gap, so their lengths say where they begin. */
export function packPages(pages: readonly IndexedPage[]): PackedPages {
  const byDocument = Map.groupBy(pages, ({ document }) => document);
  return [...byDocument].map(([document, own]) => [document, own.map(packPage)]);
}

function packPage({ page, sections }: IndexedPage): PackedPage {
  return [
    page,
    sections.map(({ section, title, start, end, fragment }): PackedSection => {
      const packed = [section, title, end - start] as const;
      return fragment === usualFragment(section) ? packed : [...packed, fragment];
    }),
  ];
}
