import { TERMS_PAGE } from '../addressing/place-parts.ts';
import { routes } from '../addressing/routes.ts';
import { citable, type Site } from '../addressing/site.ts';
import { workType } from '../citation/cited-work.ts';
import { HTML_LANG, type Lang } from '../i18n/lang.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import type { LibraryDocument, LibraryPage } from '../library/library.ts';
import { textIn } from '../library/library.ts';
import type { BreadcrumbStep } from '../reading/breadcrumb.ts';
import { titleOf } from '../reading/contents.ts';
import { statedIn } from '../reading/document-date.ts';
import type { Term } from '../schemas/term.ts';

/**
 * schema.org data of a reading page: a part of a report or of a newspaper article, as in its references. It cannot say
 * “inferred”, so only stated facts are given.
 */
export function reportData(document: LibraryDocument, page: LibraryPage, lang: Lang, site: Site): object {
  const { source } = document;
  const issuer = statedIn(source.issuer, lang);
  const date = statedIn(source.date, lang);
  const author = statedIn(source.author, lang);
  const type = TYPES[workType(source)];
  return {
    '@context': 'https://schema.org',
    '@type': type,
    name: titleOf(page, lang).title,
    inLanguage: HTML_LANG[lang],
    url: citable(site, routes.page(lang, document.id, page.page)),
    isPartOf: { '@type': type, name: document.title[lang], url: citable(site, routes.document(lang, document.id)) },
    ...(author === null ? {} : { author: { '@type': 'Person', name: author } }),
    ...(issuer === null ? {} : { publisher: { '@type': 'GovernmentOrganization', name: issuer } }),
    ...(date === null ? {} : { datePublished: date }),
    ...(lang === 'en'
      ? {
          translationOfWork: {
            '@type': type,
            inLanguage: HTML_LANG.zh,
            name: titleOf(page, 'zh').title,
            url: citable(site, routes.page('zh', document.id, page.page)),
          },
        }
      : {}),
  };
}

const TYPES = { report: 'Report', 'article-newspaper': 'NewsArticle' } as const;

/** schema.org data of a term page. */
export function termData(term: Term, page: LibraryPage, lang: Lang, site: Site): object {
  const definition = page.blocks.filter(({ kind }) => kind === 'paragraph').map((block) => textIn(block, lang).text);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name: term[lang].name,
    alternateName: term[lang].variants,
    termCode: String(term.number),
    description: definition.join('\n'),
    inLanguage: HTML_LANG[lang],
    url: citable(site, routes.term(lang, term.id)),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      url: citable(
        site,
        page.document === GLOSSARY ? routes.glossary(lang) : routes.page(lang, page.document, TERMS_PAGE),
      ),
    },
  };
}

/** schema.org data of the breadcrumb of a page. */
export function breadcrumbData(steps: readonly BreadcrumbStep[], site: Site): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, route }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      // The last step is the page itself, whose address search engines know.
      ...(index < steps.length - 1 ? { item: citable(site, route) } : {}),
    })),
  };
}
