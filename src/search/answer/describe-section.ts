import { makeExcerpt } from '../text/make-excerpt.ts';
import { routes } from '../../addressing/routes.ts';
import { href } from '../../addressing/site.ts';
import type { SearchSection } from '../search-result.ts';
import type { IndexedPage } from '../files/first-answer.ts';
import type { FoundInBlock, PhraseFinder, SectionPlace } from '../files/section-place.ts';
import type { FoldedBlock } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { pageTitle } from '../files/page-title.ts';

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
