import { placeParts } from '../addressing/place-parts.ts';
import { routes } from '../addressing/routes.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { Library } from '../library/library.ts';
import { blockLabel } from '../reading/block-label.ts';
import { titleOf } from '../reading/contents.ts';

/** The library and language in which a place is named. */
export interface PlaceContext {
  library: Library;
  lang: Lang;
  t: Translate;
}

/** Name and address of a block, page or document; no address for what no longer exists. */
export function changedPlace(id: string, { library, lang, t }: PlaceContext): { label: string; route: string | null } {
  const { document: documentId, page: pageId, fragment } = placeParts(id);
  const document = library.documents.find((entry) => entry.id === documentId);
  const page = document?.pages.find((entry) => entry.page === pageId);
  if (document === undefined || page === undefined)
    return { label: document !== undefined && pageId === '' ? document.shortTitle[lang] : id, route: null };
  const title = titleOf(page, lang).title;
  if (fragment === undefined) return { label: title, route: routes.page(lang, documentId, pageId, 'title') };
  const label = `${title} · ${blockLabel(fragment, t)}`;
  return { label, route: page.byFragment.has(fragment) ? routes.page(lang, documentId, pageId, fragment) : null };
}
