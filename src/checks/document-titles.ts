import type { Issue } from '../files/issue.ts';
import type { Library } from '../library/library.ts';

/**
 * Titles that are the same in Chinese and differ in English: the title of a document in its `source.yaml`, and the heading of
 * the page that prints it. A citation would then give the document two names.
 */
export function documentTitles(library: Pick<Library, 'documents'>): Issue[] {
  return library.documents.flatMap(({ printedIn, title, pages }) =>
    pages.flatMap(({ page, byFragment }): Issue[] => {
      const heading = byFragment.get('title');
      return heading?.zh === title.zh && heading.en !== null && heading.en !== title.en
        ? [
            {
              kind: 'title-differs',
              file: `src/sources/${printedIn}/source.yaml`,
              line: 1,
              found: `title.en is "${title.en}", the heading of its page "${page}" is "${heading.en}"`,
            },
          ]
        : [];
    }),
  );
}
