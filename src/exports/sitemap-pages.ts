import { routes } from '../addressing/routes.ts';
import { indicatorsOf } from '../indicators/read-indicators.ts';
import { holds, type Part } from '../library/holds.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import type { Library } from '../library/library.ts';
import type { BilingualRoute } from './sitemap.ts';

/**
 * Every page that search engines should know, in the order of the site; without side-by-side and citation pages, which repeat
 * others.
 */
export function sitemapPages(library: Library): BilingualRoute[] {
  const documents = library.documents.filter(({ id }) => id !== GLOSSARY);
  const of = (part: Part, route: BilingualRoute): BilingualRoute[] => (holds(library, part) ? [route] : []);
  return [
    (lang) => routes.home(lang),
    ...of('brief', (lang) => routes.brief(lang)),
    ...of('projects', (lang) => routes.projects(lang)),
    ...documents.flatMap((document): BilingualRoute[] => [
      (lang) => routes.document(lang, document.id),
      ...document.pages.map(
        ({ page }): BilingualRoute =>
          (lang) =>
            routes.page(lang, document.id, page),
      ),
    ]),
    ...library.documents
      .filter(({ making }) => making)
      .map(
        ({ id }): BilingualRoute =>
          (lang) =>
            routes.made(lang, id),
      ),
    ...of('glossary', (lang) => routes.glossary(lang)),
    // Terms of other documents are among the pages of those documents.
    ...library.terms
      .filter(({ id }) => !id.includes('/'))
      .map(
        ({ id }): BilingualRoute =>
          (lang) =>
            routes.term(lang, id),
      ),
    ...of('names', (lang) => routes.names(lang)),
    ...library.names.map(
      ({ id }): BilingualRoute =>
        (lang) =>
          routes.name(lang, id),
    ),
    ...of('indicators', (lang) => routes.indicators(lang)),
    ...indicatorsOf(library).map(
      ({ id }): BilingualRoute =>
        (lang) =>
          routes.indicator(lang, id),
    ),
    (lang) => routes.changes(lang),
    (lang) => routes.about(lang),
  ];
}
