import type { Lang } from '../../i18n/lang.ts';
import { kindOf } from '../../library/glossary-document.ts';
import type { LibraryDocument } from '../../library/library.ts';
import type { LibraryFacts } from '../../schemas/library-facts.ts';
import { authorityOf } from '../../schemas/source.ts';
import { slug } from './slug.ts';
import { workDates } from './work-dates.ts';

/** Codes of the languages in Akoma Ntoso: ISO 639-2. */
export const AKN_LANG = { zh: 'zho', en: 'eng' } as const satisfies Record<Lang, string>;

/** `eId` of a page: its id. In that of a term page, a dot replaces the slash. */
export function pageEid(page: string): string {
  return page.replaceAll('/', '.');
}

/** `eId` of a block: `<page>__<fragment>`. */
export function blockEid(page: string, fragment: string): string {
  return `${pageEid(page)}__${fragment}`;
}

/** `eId` of a term among the references. */
export function termEid(term: string): string {
  return `term.${term.replaceAll('/', '.')}`;
}

/**
 * The name of a work by the naming convention: country, kind, the district if it is the district's, its day or otherwise the
 * first year it covers, and its id in the library.
 */
export function workUri(document: LibraryDocument, { district }: Pick<LibraryFacts, 'district'>): string {
  const { id, source } = document;
  const actor = authorityOf(source) === 'district' ? [slug(district.en)] : [];
  return ['/akn', COUNTRY, 'doc', kindOf(document), ...actor, workDates(source).inName, id].join('/');
}

/** The country whose authorities and newspapers a library holds. */
export const COUNTRY = 'cn';
