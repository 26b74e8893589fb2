import type { Suggestions } from '../../search/search-result.ts';
import type { SearchSettings } from './search-settings.ts';

/** One line that is offered while the reader types. */
export interface Offer {
  label: string;
  /** What it is: a term, a kind of name, or the page and document of a heading. */
  note: string;
  /** The page of the term, indicator or name, or the section of the heading: choosing it opens the thing itself. */
  url: string;
}

/** Terms and names first, then headings, each in the order the client gives. */
export function offersOf({ terms, titles }: Suggestions, { lang, documents, words }: SearchSettings): Offer[] {
  return [
    ...terms.map((term) => ({
      label: term[lang],
      note: term.kind === null ? words.term : words.kinds[term.kind],
      url: term.url,
    })),
    ...titles.map(({ title, pageTitle, document, url }) => ({
      label: title,
      note: [documents[document] ?? document, ...(pageTitle === title ? [] : [pageTitle])].join(' · '),
      url,
    })),
  ];
}
