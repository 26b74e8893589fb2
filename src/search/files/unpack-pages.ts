import type { IndexedPage } from './first-answer.ts';

/** The pages of a library as they are sent, document by document: the list grows with every text, and every search waits for it. */
export type PackedPages = readonly (readonly [document: string, pages: readonly PackedPage[]])[];

export type PackedPage = readonly [page: string, sections: readonly PackedSection[]];

/** The fragment is left out where it is the usual one. */
export type PackedSection = readonly [section: string | null, title: string, length: number, fragment?: string];

export function unpackPages(packed: PackedPages): IndexedPage[] {
  return packed.flatMap(([document, pages]) =>
    pages.map(([page, sections]) => {
      let end = FIRST_POSITION;
      return {
        document,
        page,
        sections: sections.map(([section, title, length, fragment = usualFragment(section)]) => {
          const start = end;
          end += length;
          return { section, fragment, title, start, end };
        }),
      };
    }),
  );
}

/** The token before it names the page. */
const FIRST_POSITION = 1;

export function usualFragment(section: string | null): string {
  return section ?? 'title';
}
