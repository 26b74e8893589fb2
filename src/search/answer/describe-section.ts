import { makeExcerpt } from '../make-excerpt.ts';
import { routes } from '../../addressing/routes.ts';
import { href } from '../../addressing/site.ts';
import type { SearchSection } from '../search-result.ts';
import type { IndexedPage, IndexedSection } from './first-answer.ts';
import type { FoldedBlock, LibraryIndex } from './library-index.ts';
import { pageTitle } from './page-title.ts';

/**
 * The folded phrases that stand in a block, or null where the block has nothing to do with the query. A block may belong
 * to what a query names without holding a phrase of this language.
 */
export type PhraseFinder = (block: FoldedBlock, page: IndexedPage) => readonly string[] | null;

export interface SectionPlace {
  page: IndexedPage;
  section: IndexedSection;
  /** True where the words of the query only stand apart in it. */
  apart?: boolean;
}

/** A section as the reader sees it: address of its best block, the sentence there, and all blocks that match. */
export async function describeSection(index: LibraryIndex, base: string, { page, section, apart }: SectionPlace, find: PhraseFinder): Promise<SearchSection> {
  const { document, page: name } = page;
  const matching = matchingIn(await index.blocks(page), { page, section }, find);
  const most = Math.max(...matching.map(({ phrases }) => phrases.length));
  const best = matching.find(({ phrases }) => phrases.length === most);
  const lang = best?.block.borrowed ? 'zh' : index.lang;
  return {
    url: href({ origin: null, base }, routes.page(index.lang, document, name, best?.block.fragment ?? section.fragment)),
    document,
    page: name,
    section: section.section,
    title: section.title,
    pageTitle: pageTitle(page),
    excerpt: best === undefined ? '' : makeExcerpt(best.block.text, best.phrases, lang),
    excerptLang: lang,
    blocks: matching.map(({ block }) => `${document}/${name}/${block.fragment}`),
    found: [...(best?.phrases ?? [])],
    ...(apart ? { apart } : {}),
  };
}

function matchingIn(blocks: readonly FoldedBlock[], { page, section }: SectionPlace, find: PhraseFinder): { block: FoldedBlock; phrases: readonly string[] }[] {
  return blocks.flatMap((block) => {
    const phrases = block.section === section.section ? find(block, page) : null;
    return phrases === null ? [] : [{ block, phrases }];
  });
}
