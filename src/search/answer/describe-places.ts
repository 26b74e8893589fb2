import { sectionOf } from '../../addressing/fragment.ts';
import { routes } from '../../addressing/routes.ts';
import { href } from '../../addressing/site.ts';
import type { CitedPlace as FoundPlace } from '../asking/cited-places.ts';
import { pageTitle } from '../files/page-title.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import type { CitedPlace } from '../search-result.ts';
import { makeExcerpt } from '../text/make-excerpt.ts';

/** The places that a query cites, as a reader sees them. */
export function describePlaces(
  index: LibraryIndex,
  base: string,
  places: readonly FoundPlace[],
): Promise<CitedPlace[]> {
  return Promise.all(
    places.map(async ({ page: indexed, fragment }) => {
      const { document, page, sections } = indexed;
      const blocks = await index.blocks(indexed);
      const block = blocks.find((one) => one.fragment === fragment) ?? blocks[0];
      const section = fragment === null ? null : sectionOf(fragment);
      const lang = block?.borrowed ? 'zh' : index.lang;
      return {
        url: href({ origin: null, base }, routes.page(index.lang, document, page, fragment ?? undefined)),
        document,
        page,
        fragment,
        title: sections.find((one) => one.section === section)?.title ?? pageTitle(indexed),
        pageTitle: pageTitle(indexed),
        excerpt: block === undefined ? '' : makeExcerpt(block.text, [], lang, block.folded),
        excerptLang: lang,
      };
    }),
  );
}
