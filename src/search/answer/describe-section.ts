import { makeExcerpt } from '../make-excerpt.ts';
import { routes } from '../../addressing/routes.ts';
import { href } from '../../addressing/site.ts';
import type { SearchSection } from '../search-result.ts';
import type { TextRange } from '../fold-with-offsets.ts';
import type { IndexedPage, IndexedSection } from './first-answer.ts';
import type { FoldedBlock, LibraryIndex } from './library-index.ts';
import { pageTitle } from './page-title.ts';

/** What of a query stands in a block. */
export interface FoundInBlock {
  /** Folded phrases; none where the block speaks of what the query names in words of the other language. */
  phrases: readonly string[];
  /** True where the query stands there as one phrase: such a block is better than one that holds its words apart. */
  isWhole?: boolean;
  /** How much of the query stands there, where that is not the number of phrases. */
  weight?: number;
  /** The place in the text to show, where that is not simply the densest. */
  at?: TextRange;
}

/** Finds what of a query stands in a block; null where the block has nothing to do with it. */
export type PhraseFinder = (block: FoldedBlock, page: IndexedPage) => FoundInBlock | null;

export interface SectionPlace {
  page: IndexedPage;
  section: IndexedSection;
  /** True where the words of the query only stand apart in it. */
  apart?: boolean;
}

/** A section as the reader sees it: address of its best block, the sentence there, and all blocks that match. */
export async function describeSection(
  index: LibraryIndex,
  base: string,
  { page, section, apart }: SectionPlace,
  find: PhraseFinder,
): Promise<SearchSection> {
  const { document, page: name } = page;
  const matching = matchingIn(await index.blocksOf(page, section), page, find);
  const best = bestOf(matching);
  const lang = best?.block.borrowed ? 'zh' : index.lang;
  return {
    url: href(
      { origin: null, base },
      routes.page(index.lang, document, name, best?.block.fragment ?? section.fragment),
    ),
    document,
    page: name,
    section: section.section,
    title: section.title,
    pageTitle: pageTitle(page),
    excerpt: best === undefined ? '' : makeExcerpt(best.block.text, best.phrases, lang, best.block.folded, best.at),
    excerptLang: lang,
    blocks: matching.map(({ block }) => `${document}/${name}/${block.fragment}`),
    found: [...(best?.phrases ?? [])],
    ...(apart ? { apart } : {}),
  };
}

interface MatchingBlock extends FoundInBlock {
  block: FoldedBlock;
}

function matchingIn(blocks: readonly FoldedBlock[], page: IndexedPage, find: PhraseFinder): MatchingBlock[] {
  return blocks.flatMap((block) => {
    const found = find(block, page);
    return found === null ? [] : [{ block, ...found }];
  });
}

/** The first with the whole query, else the first with the most of it. */
function bestOf(matching: readonly MatchingBlock[]): MatchingBlock | undefined {
  const weightOf = ({ phrases, weight = phrases.length }: MatchingBlock): number => weight;
  const most = Math.max(...matching.map(weightOf));
  return matching.find(({ isWhole }) => isWhole) ?? matching.find((block) => weightOf(block) === most);
}
