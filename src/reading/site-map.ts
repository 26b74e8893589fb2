import { compareRoute } from '../addressing/compare-route.ts';
import { routes } from '../addressing/routes.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Translate } from '../i18n/ui-strings.ts';
import type { OwnAddress } from '../library/addressed-library.ts';
import { draftIn } from '../library/draft-in.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import type { Library } from '../library/library.ts';
import type { PageContext } from './page-context.ts';

/**
 * How a navigation link relates to the current page (`aria-current`): it is the page itself, or the part of the library it is
 * in.
 */
export type Current = 'page' | 'true' | undefined;

export interface SiteLink {
  label: string;
  route: string;
  current: Current;
}

export interface SiteMap {
  /** The links that every page shows. */
  main: readonly SiteLink[];
  /** Further links in the menu on a phone: on a wide screen they are only in the footer. */
  more: readonly SiteLink[];
  /** The map in the footer: everything there is. */
  groups: readonly { label: string; links: readonly SiteLink[] }[];
}

/**
 * The navigation of a library, with only what it has.
 *
 * @param own route of the current page
 * @param hasDownloads whether this build offers files of whole documents
 */
export function siteMap(library: Library, lang: Lang, own: string, hasDownloads: boolean, t: Translate): SiteMap {
  const has = (kind: OwnAddress['kind']): boolean => library.own.some((address) => address.kind === kind);
  const link = (label: string, route: string): SiteLink => ({ label, route, current: currentOf(route, own) });
  const documents = library.documents.filter(({ id }) => id !== GLOSSARY);
  const toDocuments = documents.map(({ id, shortTitle }) => link(shortTitle[lang], routes.document(lang, id)));
  const compared = [
    ...(has('chapter') ? [link(t('nav.brief'), routes.brief(lang))] : []),
    ...(has('indicator') ? [link(t('nav.shortIndicators'), routes.indicators(lang))] : []),
    ...(has('project') ? [link(t('nav.projects'), routes.projects(lang))] : []),
  ];
  const listed = [
    ...(library.terms.length > 0 ? [link(t('nav.glossary'), routes.glossary(lang))] : []),
    ...(library.names.length > 0 ? [link(t('nav.names'), routes.names(lang))] : []),
    link(t('nav.search'), routes.search(lang)),
  ];
  const home = {
    label: t('nav.documents'),
    route: `${routes.home(lang)}#documents`,
    current: homeCurrent(toDocuments),
  };
  const drafted = draftIn(library) === null ? [] : [link(t('compare.title'), compareRoute(lang))];
  const about = [
    link(t('nav.verify'), routes.verify(lang)),
    ...(hasDownloads ? [link(t('nav.downloads'), routes.downloads(lang))] : []),
    { ...link(t('data.title'), `${routes.about(lang)}#data`), current: undefined },
    link(t('changes.title'), routes.changes(lang)),
    link(t('nav.about'), routes.about(lang)),
  ];
  return {
    main: [home, ...compared, ...listed],
    more: [...drafted, ...about],
    groups: [
      { label: t('nav.compared'), links: [...compared, ...drafted] },
      { label: t('nav.lookUp'), links: [home, ...listed] },
      { label: t('nav.library'), links: about },
    ].filter(({ links }) => links.length > 0),
  };
}

/** Links from one of the pages on promises and results to the others that the library has. */
export function seeAlso({ library, lang, t }: PageContext, own: string): SiteLink[] {
  const others = [routes.brief(lang), routes.indicators(lang), routes.projects(lang)].filter((route) => route !== own);
  return siteMap(library, lang, own, false, t).main.filter(({ route }) => others.includes(route));
}

function currentOf(route: string, own: string): Current {
  if (own === route) return 'page';
  return own.startsWith(route) ? 'true' : undefined;
}

/** The list of documents is on the home page, so any page of a document counts as being in it. */
function homeCurrent(documents: readonly SiteLink[]): Current {
  return documents.some(({ current }) => current !== undefined) ? 'true' : undefined;
}
