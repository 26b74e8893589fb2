import type { Suggestions } from '../../search/search-result.ts';
import type { SearchSettings } from './search-settings.ts';

/** One line that is offered while the reader types. */
export interface Offer {
  label: string;
  /** What it is: a term, a kind of name, or the page and document a heading stands in. */
  note: string;
  /** What choosing it does: search for a term or name, or open the section of a heading. */
  choice: { query: string } | { url: string };
}

/** Terms and names first, then headings, each in the order of the client. */
export function offersOf({ terms, titles }: Suggestions, { lang, documents, words }: SearchSettings): Offer[] {
  return [
    ...terms.map((term) => ({
      label: term[lang],
      note: term.kind === null ? words.term : words.kinds[term.kind],
      choice: { query: term[lang] },
    })),
    ...titles.map(({ title, pageTitle, document, url }) => ({
      label: title,
      note: [documents[document] ?? document, ...(pageTitle === title ? [] : [pageTitle])].join(' · '),
      choice: { url },
    })),
  ];
}
