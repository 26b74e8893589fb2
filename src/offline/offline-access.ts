import { OFFLINE_ACCESS, type SearchClient, type SiteAccess } from '../behavior/site-access.ts';
import { scriptOf } from './script-of.ts';
import { loadScript } from './load-script.ts';

let client: Promise<SearchClient> | null = null;

/** How the scripts of a page opened from disk reach other files. This runs before them and puts it where they look. */
const offlineAccess: SiteAccess = {
  readText: async (address) => (await loadScript(scriptOf(new URL(address, location.href).href))) as string,
  loadClient(base) {
    client ??= loadScript(new URL(`${base}search/client.js`, location.href).href) as Promise<SearchClient>;
    client.catch(() => (client = null));
    return client;
  },
  pageAddress: (address) => address.replace(/^([^?#]*\/)(?=[?#]|$)/, '$1index.html'),
  // Never the place of the copy, which is of no use to others: the build has written the permanent address.
  permanentAddress: (address) => address,
};

Object.assign(globalThis, { [OFFLINE_ACCESS]: offlineAccess });
