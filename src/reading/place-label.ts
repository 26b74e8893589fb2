import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { Library, LibraryBlock } from '../library/library.ts';
import { blockLabel } from './block-label.ts';
import { titleOf } from './contents.ts';

/** Names the place of a block within its document: title of the page, section, paragraph. */
export function placeLabel(library: Library, block: LibraryBlock, lang: Lang, t: Translate): string {
  const page = titleOf(library.page(block.document, block.page), lang).title;
  return block.fragment === 'title' ? page : `${page} · ${blockLabel(block.fragment, t)}`;
}
