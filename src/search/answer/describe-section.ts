import { fold } from '../fold.ts';
import { makeExcerpt } from '../make-excerpt.ts';
import { routes } from '../../addressing/routes.ts';
import { href } from '../../addressing/site.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { SearchSection } from '../search-result.ts';
import type { IndexedPage, IndexedSection, TextBlock } from './first-answer.ts';
import type { LibraryIndex } from './library-index.ts';

/** The folded phrases that stand in a folded block; none, where the block has nothing to do with the query. */
export type PhraseFinder = (folded: string, block: TextBlock, page: IndexedPage) => readonly string[];

export interface SectionPlace {
  page: IndexedPage;
  section: IndexedSection;
}

/** A section as the reader sees it: address of its best block, the sentence there, and all blocks that match. */
export async function describeSection(index: LibraryIndex, base: string, { page, section }: SectionPlace, find: PhraseFinder): Promise<SearchSection> {
  const { document, page: name } = page;
  const text = await index.text(page);
  const matching = text.blocks
    .filter((block) => block.section === section.section)
    .map((block) => ({ block, phrases: find(fold(block.text, langOf(block, index)), block, page) }))
    .filter(({ phrases }) => phrases.length > 0);
  const most = Math.max(...matching.map(({ phrases }) => phrases.length));
  const best = matching.find(({ phrases }) => phrases.length === most);
  return {
    url: href({ origin: null, base }, routes.page(index.lang, document, name, best?.block.fragment ?? section.fragment)),
    document,
    page: name,
    section: section.section,
    title: section.title,
    excerpt: best === undefined ? '' : makeExcerpt(best.block.text, best.phrases, langOf(best.block, index)),
    blocks: matching.map(({ block }) => `${document}/${name}/${block.fragment}`),
  };
}

function langOf({ borrowed }: TextBlock, { lang }: LibraryIndex): Lang {
  return borrowed ? 'zh' : lang;
}
