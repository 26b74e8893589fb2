import { routes } from '../../addressing/routes.ts';
import { absolute, citable, type Site } from '../../addressing/site.ts';
import { pictureFor } from '../../downloads/picture-for.ts';
import { publishedDownloads } from '../../downloads/published-downloads.ts';
import { HTML_LANG, LANGS, type Lang } from '../../i18n/lang.ts';
import { PROJECT_ROOT } from '../../library/content-files.ts';
import type { Library } from '../../library/library.ts';
import type { MetaTag } from '../../citation/citation-meta.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { siteMap, type SiteMap } from '../../reading/site-map.ts';

/** A route in each language. */
export type RouteIn = (lang: Lang) => string;

/** What a page tells the frame around it. */
export interface FramedPage {
  title: string;
  description: string;
  /** Route of this page in each language; also gives canonical and alternate addresses. */
  route: RouteIn;
  /** Route of the side-by-side view, where the page has one. */
  parallel?: RouteIn | undefined;
  /** Which of the three views this is. */
  view?: Lang | 'parallel' | undefined;
  /** Id of the element that the first link of a page skips to: past a table of contents, where there is one. */
  skipTo?: string | undefined;
  type?: 'article' | 'website' | undefined;
  jsonLd?: readonly object[] | undefined;
  /** What reference managers read. */
  meta?: readonly MetaTag[] | undefined;
  /** Its feed, where it has one. */
  feed?: { title: string; href: string } | undefined;
  noindex?: boolean | undefined;
  /** The page belongs to a document that is not published. */
  unpublished?: boolean | undefined;
}

/** One of the views that a page can be read in. */
export interface PageViewLink {
  label: string;
  route: string;
  /** Value of `lang`; none for the view in both languages. */
  lang: string | undefined;
  isCurrent: boolean;
}

/** A `link` of the head. */
export interface HeadLink {
  rel: 'canonical' | 'alternate';
  hreflang?: string;
  href: string;
}

/** All that surrounds a page: its head, the links through the library, what readers must know first. */
export interface PageFrame {
  siteTitle: string;
  /** Title of the page with the name of the library, once. */
  fullTitle: string;
  /** Line at the top of a printed page that says where it is from. */
  source: string;
  /** Whether search engines are to leave the page out. */
  isHidden: boolean;
  /** Address for sharing the page; null where the host is not known or the page is hidden. */
  shared: string | null;
  /** Picture for previews of a shared link; null where the host is not known or none has been made. */
  picture: string | null;
  links: readonly HeadLink[];
  /** Structured data, each as the text of a script. */
  data: readonly string[];
  /** Mark of the documents that only staff see, in a build that holds them. */
  staffMark: string | undefined;
  map: SiteMap;
  views: readonly PageViewLink[];
}

/** Works out all that surrounds a page. */
export function pageFrame(context: PageContext, page: FramedPage): PageFrame {
  const { library, lang, t, site } = context;
  const { title, route, noindex = false, jsonLd = [] } = page;
  const own = page.view === 'parallel' && page.parallel ? page.parallel : route;
  const siteTitle = library.facts.name[lang];
  const published = publishedDownloads(library, PROJECT_ROOT);
  const picture = pictureFor(published?.files ?? [], own(lang), lang);
  const fullTitle = title === siteTitle ? title : `${title} · ${siteTitle}`;
  return {
    siteTitle,
    fullTitle,
    source: `${fullTitle}\n${citable(site, own(lang))}`,
    isHidden: noindex || library.profile === 'staff',
    shared: noindex ? null : absolute(site, own(lang)),
    picture: noindex || picture === null ? null : absolute(site, routes.download(picture)),
    links: noindex ? [] : headLinks(site, lang, own),
    data: jsonLd.map((data) => JSON.stringify(data).replaceAll('<', '\\u003c')),
    staffMark: staffMark(library, lang),
    map: siteMap(library, lang, route(lang), published !== null, t),
    views: viewsOf(context, page),
  };
}

/** The canonical address, and the page in each language; none where the host is not known. */
export function headLinks(site: Site, lang: Lang, route: RouteIn): HeadLink[] {
  const alternate = (hreflang: string, at: string): HeadLink[] => linkTo('alternate', absolute(site, at), hreflang);
  return [
    ...linkTo('canonical', absolute(site, route(lang))),
    ...LANGS.flatMap((other) => alternate(HTML_LANG[other], route(other))),
    // Whoever reads neither language chooses one at the door.
    ...alternate('x-default', routes.door()),
  ];
}

function linkTo(rel: HeadLink['rel'], address: string | null, hreflang?: string): HeadLink[] {
  if (address === null) return [];
  return [{ rel, ...(hreflang === undefined ? {} : { hreflang }), href: address }];
}

function staffMark({ profile, documents }: Library, lang: Lang): string | undefined {
  if (profile !== 'staff') return undefined;
  return documents.find(({ source }) => source.mark)?.source.mark?.[lang];
}

function viewsOf({ lang, t }: PageContext, { route, parallel, view = lang }: FramedPage): PageViewLink[] {
  const inOneLanguage = LANGS.map((one) => ({
    label: t(`language.${one}`),
    route: route(one),
    lang: HTML_LANG[one],
    isCurrent: view === one,
  }));
  if (parallel === undefined) return inOneLanguage;
  const sideBySide = { label: t('language.parallel'), route: parallel(lang), lang: undefined };
  return [...inOneLanguage, { ...sideBySide, isCurrent: view === 'parallel' }];
}
