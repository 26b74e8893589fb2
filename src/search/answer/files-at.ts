import type { SearchFiles } from './search-files.ts';

/** The published `search/` folder of a site, read over the network. @param home its address, with a slash at the end */
export function filesAt(home: URL): SearchFiles {
  return {
    async read(path) {
      const address = new URL(path, home);
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address.href} answered ${response.status}. The search of this site is not complete: build it again.`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
