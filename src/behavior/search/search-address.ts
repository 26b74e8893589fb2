import { DOCUMENT_KINDS, type SearchFilters } from '../../search/search-result.ts';

/** What the address of the search page says: `?q=…&document=…&kind=…&year=…`. */
export interface SearchAddress {
  query: string;
  filters: SearchFilters;
}

/** Reads an address. What is no value of a filter is passed over, so that a mistyped address still searches. */
export function readSearchAddress(search: string, documents: Readonly<Record<string, string>>): SearchAddress {
  const address = new URLSearchParams(search);
  const document = address.get('document') ?? address.get('in') ?? ''; // Addresses said `in` before there were other filters.
  const year = address.get('year') ?? '';
  return {
    query: address.get('q') ?? '',
    filters: {
      document: Object.hasOwn(documents, document) ? document : undefined,
      kind: DOCUMENT_KINDS.find((kind) => kind === address.get('kind')),
      year: /^\d{4}$/.test(year) ? Number(year) : undefined,
    },
  };
}

/** Writes it; nothing at all for an empty query. */
export function writeSearchAddress({ query, filters }: SearchAddress): string {
  if (query.trim() === '') return '';
  const said = Object.entries({ q: query, ...filters }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return `?${new URLSearchParams(said)}`;
}
