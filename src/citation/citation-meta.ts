import { routes } from '../addressing/routes.ts';
import { absolute, type Site } from '../addressing/site.ts';
import { HTML_LANG, type Lang } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Library, LibraryPage } from '../library/library.ts';
import { pageSpan } from './cited-place.ts';
import { citedWork, COLON } from './cited-work.ts';
import { wholePage } from './page-places.ts';

export interface MetaTag {
  name: string;
  content: string;
}

/**
 * Highwire and Dublin Core tags of a page, which Zotero's "Embedded Metadata" reads: a report or a newspaper article. Tags
 * cannot say "inferred", so date and issuer are given only if stated; the kind must be named; pages are counted ones where no
 * numbers are printed. `DC.type` takes Zotero's own names for the kinds of item; a `citation_book_title` would override it
 * and make each part of a report a chapter of a book, so the part is named in the title, as in GB/T 7714. Names of the tags:
 * https://www.zotero.org/support/dev/exposing_metadata
 */
export function citationMeta(library: Library, page: LibraryPage, lang: Lang, site: Site): MetaTag[] {
  const work = citedWork(library, page, lang);
  const { source } = library.document(page.document);
  const span = pageSpan(wholePage(page, lang, site).printedPages);
  const date = work.issued?.isInferred === false ? work.issued.iso : undefined;
  const tags: [string, string | null | undefined][] = [
    ['citation_title', work.part === null ? work.document : `${work.document}${COLON[lang]}${work.part}`],
    ['citation_author', work.author && `${work.author.family}, ${work.author.given}`],
    ['citation_publisher', source.issuer.basis === 'stated' ? source.issuer.value[lang] : null],
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_firstpage', span && String(span.first)],
    ['citation_lastpage', span && String(span.last)],
    ['citation_public_url', absolute(site, routes.page(lang, page.document, page.page))],
    ['citation_language', HTML_LANG[lang]],
    ['DC.type', TYPES[work.type]],
    ['DC.rights', work.original === null ? null : createTranslate(lang)('site.notOfficialEnglish')],
  ];
  return tags.flatMap(([name, content]) => (content === null || content === undefined ? [] : [{ name, content }]));
}

const TYPES = { report: 'report', 'article-newspaper': 'newspaperArticle' } as const;
