import { routes } from '../addressing/routes.ts';
import type { LibraryBlock } from '../library/library.ts';
import type { PageContext } from './page-context.ts';
import { placeLabel } from './place-label.ts';

/** A link to a block. */
export interface PlaceLink {
  href: string;
  /** Short title of its document. */
  document: string;
  /** Its place in the document, in words. */
  place: string;
}

/** The link to a block, in the language of the page. */
export function placeLink(block: LibraryBlock, { library, lang, t, href }: PageContext): PlaceLink {
  return {
    href: href(routes.block(lang, block.id)),
    document: library.document(block.document).shortTitle[lang],
    place: placeLabel(library, block, lang, t),
  };
}
