import { href, type Site } from '../addressing/site.ts';
import type { Lang } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import { libraryOldAddresses } from '../ledger/library-old-addresses.ts';
import type { OldAddresses } from '../ledger/old-addresses.ts';
import type { Library } from '../library/library.ts';

/** What all pages of a site share in one language. */
export interface PageContext {
  library: Library;
  lang: Lang;
  /** Words of the interface in that language. */
  t: Translate;
  /** Where the pages are published. */
  site: Site;
  /** Address for a link to a route as made by `routes`. */
  href: (route: string) => string;
  /** What has moved or gone: its old addresses still lead on. */
  moved: OldAddresses;
}

/** Gathers what every page needs; the function of a page makes the page's own data from it. */
export function pageContext(library: Library, lang: Lang, site: Site): PageContext {
  return {
    library,
    lang,
    t: createTranslate(lang),
    site,
    href: (route) => href(site, route),
    moved: libraryOldAddresses(library),
  };
}
