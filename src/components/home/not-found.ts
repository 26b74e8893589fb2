import { routes } from '../../addressing/routes.ts';
import { HTML_LANG, LANGS } from '../../i18n/lang.ts';
import { createTranslate } from '../../i18n/translate.ts';
import type { PageContext } from '../../reading/page-context.ts';
import type { FramedPage } from '../layout/page-frame.ts';

export interface NotFound {
  frame: FramedPage;
  /** What one might ask the search. */
  example: string;
  /** The same in each language, that of the page first. */
  sides: readonly { lang: string; title: string; text: string; home: { href: string; label: string } }[];
}

/** What is shown where there is no page, in both languages: nobody knows which one a lost reader wanted. */
export function notFound({ library, lang, t, href }: PageContext): NotFound {
  return {
    frame: { title: t('notFound.title'), description: t('notFound.text'), route: routes.home, noindex: true },
    example: library.facts.search.example[lang],
    sides: [lang, ...LANGS.filter((other) => other !== lang)].map((side) => {
      const words = createTranslate(side);
      return {
        lang: HTML_LANG[side],
        title: words('notFound.title'),
        text: words('notFound.text'),
        home: { href: href(routes.home(side)), label: words('notFound.home') },
      };
    }),
  };
}
