import { DOCUMENT_KINDS, type SearchFilters } from '../../search/search-result.ts';

/** Filters of the search page: a site that searches several libraries also filters by library. */
export interface ChosenFilters extends SearchFilters {
  /** Id of a library. */
  library?: string | undefined;
}

/** What the address of the search page says: `?q=…&document=…&kind=…&year=…`. */
export interface SearchAddress {
  query: string;
  filters: ChosenFilters;
}

/**
 * Reads an address. Unknown filter values are ignored, so that a mistyped address still searches.
 *
 * @param libraries ids of all libraries that are searched, where there are several
 */
export function readSearchAddress(
  search: string,
  documents: Readonly<Record<string, string>>,
  libraries: readonly string[] = [],
): SearchAddress {
  const address = new URLSearchParams(search);
  const library = libraries.find((id) => id === address.get('library'));
  const document = address.get('document') ?? address.get('in') ?? ''; // Addresses used `in` before there were other filters.
  const year = address.get('year') ?? '';
  return {
    query: address.get('q') ?? '',
    filters: {
      ...(libraries.length === 0 ? {} : { library }),
      // Which documents another library has is known only once it has answered.
      document:
        Object.hasOwn(documents, document) || (library !== undefined && /^[a-z0-9-]+$/.test(document))
          ? document
          : undefined,
      kind: DOCUMENT_KINDS.find((kind) => kind === address.get('kind')),
      year: /^\d{4}$/.test(year) ? Number(year) : undefined,
    },
  };
}

/** Writes the address; an empty string for an empty query. */
export function writeSearchAddress({ query, filters }: SearchAddress): string {
  if (query.trim() === '') return '';
  const said = Object.entries({ q: query, ...filters }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return `?${new URLSearchParams(said)}`;
}
