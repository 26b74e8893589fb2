import type { Lang } from '../i18n/lang.ts';
import { WHOLE_PAGE } from './whole-page.ts';
import { MADE_PAGE, madeFragment } from './made-page.ts';

/** Addresses on the site without the base path, as exports and citations print them. */
export const routes = {
  door: () => '/',
  home: (lang: Lang) => `/${lang}/`,
  document: (lang: Lang, document: string) => `/${lang}/${document}/`,
  /** A whole document on one page, for printing; its blocks keep their addresses on their own pages. */
  whole: (lang: Lang, document: string) => `/${lang}/${document}/${WHOLE_PAGE}/`,
  page: (lang: Lang, document: string, page: string, fragment?: string) =>
    `/${lang}/${document}/${page}/${fragment === undefined ? '' : `#${fragment}`}`,
  /** Permanent address of a block, from its id `<document>/<page>/<fragment>`. */
  block: (lang: Lang, id: string) => {
    const cut = id.lastIndexOf('/');
    return `/${lang}/${id.slice(0, cut)}/#${id.slice(cut + 1)}`;
  },
  /** How the text of a document was made; with the id of a block, the corrections of that block. */
  made: (lang: Lang, document: string, block?: string) =>
    `/${lang}/${document}/${MADE_PAGE}/${block === undefined ? '' : `#${madeFragment(block)}`}`,
  parallel: (lang: Lang, document: string, page: string, fragment?: string) =>
    `/${lang}/parallel/${document}/${page}/${fragment === undefined ? '' : `#${fragment}`}`,
  cite: (lang: Lang, document: string, page: string) => `/${lang}/cite/${document}/${page}/`,
  glossary: (lang: Lang) => `/${lang}/glossary/`,
  /** An official term, or one that a document defines: `<document>/terms/<term>`. */
  term: (lang: Lang, id: string) => (id.includes('/') ? `/${lang}/${id}/` : `/${lang}/glossary/${id}/`),
  names: (lang: Lang) => `/${lang}/names/`,
  name: (lang: Lang, id: string) => `/${lang}/names/${id}/`,
  indicators: (lang: Lang) => `/${lang}/indicators/`,
  indicator: (lang: Lang, id: string) => `/${lang}/indicators/${id}/`,
  brief: (lang: Lang, chapter?: string) => `/${lang}/brief/${chapter === undefined ? '' : `#${chapter}`}`,
  projects: (lang: Lang, project?: string) => `/${lang}/projects/${project === undefined ? '' : `#${project}`}`,
  search: (lang: Lang, query?: string) =>
    `/${lang}/search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
  verify: (lang: Lang) => `/${lang}/verify/`,
  about: (lang: Lang) => `/${lang}/about/`,
  changes: (lang: Lang) => `/${lang}/changes/`,
  status: (lang: Lang) => `/${lang}/translation-status/`,
  data: (file: string) => `/data/${file}`,
  downloads: (lang: Lang) => `/${lang}/downloads/`,
  /** A picture of a document, the same file in both languages. */
  picture: (document: string, name: string) => `/pictures/${document}/${name}`,
  /** The original of a document, where it is offered. */
  original: (document: string, name: string) => `/originals/${document}/${name}`,
  download: (file: string) => `/downloads/${file}`,
} as const;
