import { readPage } from '../markdown/read-page.ts';
import type { AddressedLibrary } from '../library/addressed-library.ts';
import { fingerprint } from '../addressing/fingerprint.ts';

/** A small library for tests, made from the MDX of its pages, by document and page. */
export function libraryOf(
  documents: Record<string, Record<string, string>>,
  { staff = [] as readonly string[] } = {},
): AddressedLibrary {
  return {
    profile: staff.length === 0 ? 'public' : 'staff',
    terms: [],
    documents: Object.entries(documents).map(([id, pages]) => ({
      id,
      source: { access: staff.includes(id) ? 'staff' : 'public' },
      pages: Object.entries(pages).map(([page, mdx]) => {
        const { nodes, blocks } = readPage(mdx, `${id}/${page}.mdx`);
        return {
          page,
          nodes,
          blocks: blocks.map(({ fragment, text }) => ({
            id: `${id}/${page}/${fragment}`,
            fragment,
            zh: text,
            fingerprint: fingerprint(text),
          })),
        };
      }),
    })),
  };
}
