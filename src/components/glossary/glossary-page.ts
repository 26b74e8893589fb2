import { routes } from '../../addressing/routes.ts';
import { TERMS_PAGE } from '../../addressing/place-parts.ts';
import { feedRoute } from '../../feeds/document-feed.ts';
import { byEnglish, byPinyin } from '../../glossary/term-index.ts';
import { termPlace } from '../../glossary/term-place.ts';
import { HTML_LANG, otherLang, type Lang } from '../../i18n/lang.ts';
import { GLOSSARY } from '../../library/glossary-document.ts';
import type { PageContext } from '../../reading/page-context.ts';
import type { Term } from '../../schemas/term.ts';
import type { FramedPage } from '../layout/page-frame.ts';

/** A term in an index. */
export interface IndexedTerm {
  href: string;
  number: number;
  name: string;
  /** Value of `lang` for the name, where it differs from the page's or the whole list is in one language. */
  lang: string | undefined;
  /** Shown beside it: its name in the other language or its pinyin, if it has one. */
  beside: { text: string; lang: string } | undefined;
}

export interface GlossaryPage {
  frame: FramedPage;
  /** Its feed. */
  feed: string;
  intro: string;
  /** Link to how the text was made, where an import recorded it. */
  made: string | undefined;
  byNumber: readonly IndexedTerm[];
  orders: readonly {
    id: string;
    label: string;
    groups: readonly { letter: string; terms: readonly IndexedTerm[] }[];
  }[];
  /** Documents that define terms of their own. */
  documents: readonly { href: string; title: string; terms: readonly IndexedTerm[] }[];
}

/** What the index of the glossary shows: its terms by number, by pinyin, by English name, then those of other documents. */
export function glossaryPage(context: PageContext): GlossaryPage {
  const { library, lang, t, href } = context;
  const terms = library.terms.filter(({ id }) => !id.includes('/'));
  const { shortTitle, making } = library.document(GLOSSARY);
  const intro = t('glossary.intro', { n: terms.length });
  const feed = { title: t('feed.title', { title: shortTitle[lang] }), href: href(feedRoute(GLOSSARY, lang)) };
  return {
    frame: { title: t('nav.glossary'), description: intro, route: routes.glossary, feed },
    feed: feed.href,
    intro,
    made: making ? href(routes.made(lang, GLOSSARY)) : undefined,
    byNumber: terms.map((term) => inPageLanguage(term, context)),
    orders: [
      { id: 'pinyin', label: t('glossary.byPinyin'), groups: lettersOf(byPinyin(terms), 'zh', context) },
      { id: 'english', label: t('glossary.byEnglish'), groups: lettersOf(byEnglish(terms), 'en', context) },
    ],
    documents: definingDocuments(context),
  };
}

function definingDocuments(context: PageContext): GlossaryPage['documents'] {
  const { library, lang, href } = context;
  return library.documents
    .map(({ id, shortTitle }) => ({
      href: href(routes.page(lang, id, TERMS_PAGE)),
      title: shortTitle[lang],
      terms: library.terms
        .filter((term) => term.id.includes('/') && termPlace(term.id).document === id)
        .map((term) => inPageLanguage(term, context)),
    }))
    .filter(({ terms }) => terms.length > 0);
}

function lettersOf(groups: ReturnType<typeof byPinyin>, shown: Lang, { lang, href }: PageContext) {
  return groups.map(({ letter, terms }) => ({
    letter,
    terms: terms.map((term) => ({
      href: href(routes.term(lang, term.id)),
      number: term.number,
      name: term[shown].name,
      lang: HTML_LANG[shown],
      beside: shown === 'zh' ? { text: term.pinyin, lang: 'zh-Latn' } : undefined,
    })),
  }));
}

/** A term by its name in the language of the page, the other beside it. An untranslated term has only its Chinese name. */
function inPageLanguage(term: Term, { lang, href }: PageContext): IndexedTerm {
  const other = otherLang(lang);
  return {
    href: href(routes.term(lang, term.id)),
    number: term.number,
    name: term[lang].name,
    lang: term.untranslated && lang === 'en' ? HTML_LANG.zh : undefined,
    beside: term.untranslated ? undefined : { text: term[other].name, lang: HTML_LANG[other] },
  };
}
