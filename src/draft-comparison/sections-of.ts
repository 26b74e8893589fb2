import type { Library, LibraryBlock } from '../library/library.ts';

/** The headings that a mapping must name: each section, and the title of a page without sections. */
export function sectionsOf(library: Library, document: string): string[] {
  return library.document(document).pages.flatMap(({ page, blocks }) => {
    const sections = new Set(blocks.flatMap(({ section }) => section ?? []));
    return sections.size === 0 ? [`${page}/title`] : [...sections].map((section) => `${page}/${section}`);
  });
}

/** The blocks of a section, heading first; for a page without sections, all of its blocks. */
export function blocksOfSection(library: Library, document: string, section: string): LibraryBlock[] {
  const [page = '', heading = ''] = section.split('/');
  const { blocks } = library.page(document, page);
  return heading === 'title' ? [...blocks] : blocks.filter((block) => block.section === heading);
}
