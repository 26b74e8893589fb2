import type { DocumentOccurrences, Occurrence, Quotation } from '../../glossary/find-occurrences.ts';
import type { Lang } from '../../i18n/lang.ts';
import { dateOrYears } from '../../reading/date-or-years.ts';
import { occurrenceTicks } from '../../reading/occurrence-ticks.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { placeLink } from '../../reading/place-link.ts';

/** The sentences of a block that mention a word, in one language. */
export interface QuotedIn {
  lang: Lang;
  quotations: readonly Quotation[];
}

/** The places of a document that mention a word. */
export interface OccurrenceGroup {
  document: string;
  /** Date of the document, or the years it covers where it states none. */
  when: string;
  /** Where in the document they are, each between 0 and 1. */
  ticks: readonly number[];
  /** Each in the language of the page, then in the other where that has words of its own. */
  places: readonly { href: string; label: string; quoted: readonly QuotedIn[] }[];
}

/**
 * Every place where a word occurs, by document, with its sentences in both languages.
 *
 * @param beside the same occurrences quoted in the other language, in the same order
 */
export function occurrenceGroups(
  context: PageContext,
  groups: readonly DocumentOccurrences[],
  beside: readonly DocumentOccurrences[],
): OccurrenceGroup[] {
  const { library, lang } = context;
  return groups.map(({ document, occurrences }, group) => ({
    document: library.document(document).shortTitle[lang],
    when: dateOrYears(library.document(document).source, context),
    ticks: occurrenceTicks(
      library,
      document,
      occurrences.map(({ block }) => block),
    ),
    places: occurrences.map((occurrence, index) => {
      const { href, place } = placeLink(occurrence.block, context);
      return { href, label: place, quoted: inBothLanguages(occurrence, beside[group]?.occurrences[index]) };
    }),
  }));
}

/** Where a block is not translated, both quote its Chinese; once is enough. */
function inBothLanguages(own: Occurrence, other: Occurrence | undefined): QuotedIn[] {
  return other === undefined || other.lang === own.lang ? [own] : [own, other];
}
