import { blockOf } from '../glossary/block-fixture.ts';
import type { LibraryBlock, LibraryPage } from '../library/library.ts';
import { readPage } from '../markdown/read-page.ts';

/** A page of the document `plan` as its MDX lays it out, for tests. @param en English of its blocks, by fragment */
export function pageFixture(
  mdx: string,
  en: Readonly<Record<string, string>> = {},
  more: Partial<LibraryPage> = {},
): LibraryPage {
  const { nodes, blocks } = readPage(mdx, 'page.mdx');
  const page = more.page ?? 'chapter-1';
  const own = blocks.map(({ fragment, kind, section, text, marks }): LibraryBlock => ({
    ...blockOf(`plan/${page}/${fragment}`, text, en[fragment] ?? null),
    kind,
    section,
    marks,
  }));
  const byFragment = new Map(own.map((block) => [block.fragment, block]));
  return {
    document: 'plan',
    page,
    order: 1,
    parent: null,
    nodes,
    blocks: own,
    byFragment,
    pictures: new Map(),
    ...more,
  };
}
