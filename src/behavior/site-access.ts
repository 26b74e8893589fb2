/** What pages use of the search client, which is published at a stable address beside its index. */
export type SearchClient = Pick<
  typeof import('../search/client.ts'),
  'search' | 'suggest' | 'prepare' | 'findMatches' | 'parseQuery' | 'readingOrder'
>;

/** How the scripts of a page reach what is outside it. */
export interface SiteAccess {
  /** Reads a file of the site. @throws {Error} with its address where there is none */
  readText(address: string): Promise<string>;
  /** Loads the search client; it is not part of the page, so readers who do not search need not load it. */
  loadClient(base: string): Promise<SearchClient>;
  /** Where a link to a page of the site leads. */
  pageAddress(address: string): string;
  /** The address to cite. */
  permanentAddress(address: string): string;
}

/** Where the offline archive puts its own access: a page opened from disk may neither fetch nor import. */
export const OFFLINE_ACCESS = Symbol.for('offline access');

/** Access where a host serves the site. */
const served: SiteAccess = {
  async readText(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
    return response.text();
  },
  loadClient: (base) =>
    import(/* @vite-ignore */ new URL(`${base}search/client.js`, location.href).href) as Promise<SearchClient>,
  pageAddress: (address) => address,
  // Where the build did not know its host, the address at which the reader opened the site is used.
  permanentAddress: (address) => new URL(address, location.href).href,
};

export const siteAccess: SiteAccess = (globalThis as { [OFFLINE_ACCESS]?: SiteAccess })[OFFLINE_ACCESS] ?? served;

/** The client that merges the answers of several libraries, and does everything else too. */
export type LibrariesClient = SearchClient & Pick<typeof import('../search/libraries-client.ts'), 'searchLibraries'>;

/** Loads it in place of the other one. The offline archive has none: a copy on disk searches itself alone. */
export function loadLibrariesClient(base: string): Promise<LibrariesClient> {
  return import(
    /* @vite-ignore */ new URL(`${base}search/libraries.js`, location.href).href
  ) as Promise<LibrariesClient>;
}
