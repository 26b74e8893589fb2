/** The search client, published at a stable address beside its index. */
export type SearchClient = typeof import('../search/client.ts');

/** How the scripts of a page reach what lies outside it. */
export interface SiteAccess {
  /** Reads a file of the site. @throws {Error} with its address where there is none */
  readText(address: string): Promise<string>;
  /** Loads the search client; it is no part of the page, so nobody waits for it who does not search. */
  loadClient(base: string): Promise<SearchClient>;
  /** Where a link to a page of the site leads. */
  pageAddress(address: string): string;
  /** The address to cite. */
  permanentAddress(address: string): string;
}

/**
 * Here as a host serves the site. The offline archive has another one in the place of this file
 * (`src/offline/site-access.ts`): a page opened from disk may neither fetch nor import.
 */
export const siteAccess: SiteAccess = {
  async readText(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
    return response.text();
  },
  loadClient: (base) => import(/* @vite-ignore */ new URL(`${base}search/client.js`, location.href).href) as Promise<SearchClient>,
  pageAddress: (address) => address,
  // Where the build did not know its host, that under which the reader has the site serves.
  permanentAddress: (address) => new URL(address, location.href).href,
};
