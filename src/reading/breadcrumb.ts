import { routes } from '../addressing/routes.ts';
import { HTML_LANG, type Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { LibraryDocument, LibraryPage } from '../library/library.ts';
import { titleOf } from './contents.ts';

export interface BreadcrumbStep {
  label: string;
  route: string;
  /** Set only if the label is not in the language of the page. */
  lang?: string | undefined;
}

/** The path from the home page to a page: home, document, part, page. */
export function breadcrumbSteps(
  document: LibraryDocument,
  page: LibraryPage,
  lang: Lang,
  t: Translate,
): BreadcrumbStep[] {
  const part = document.pages.find((other) => other.page === page.parent);
  const step = (at: LibraryPage): BreadcrumbStep => {
    const { title, titleLang } = titleOf(at, lang);
    return {
      label: title,
      route: routes.page(lang, document.id, at.page),
      lang: titleLang === lang ? undefined : HTML_LANG[titleLang],
    };
  };
  return [
    { label: t('nav.home'), route: routes.home(lang) },
    { label: document.shortTitle[lang], route: routes.document(lang, document.id) },
    ...(part === undefined ? [] : [step(part)]),
    step(page),
  ];
}
