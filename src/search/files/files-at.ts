import { ReadError } from './read-error.ts';
import type { SearchFiles } from './search-files.ts';

/** The published `search/` folder of a site, read over the network. @param home its address, with a slash at the end */
export function filesAt(home: URL): SearchFiles {
  return {
    async read(path) {
      const { href } = new URL(path, home);
      const response = await request(href);
      if (!response.ok)
        throw new ReadError(
          response.status === 404 ? 'missing' : 'unreachable',
          `${href} answered ${response.status}. The search of this site is not complete: build it again.`,
        );
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

async function request(href: string): Promise<Response> {
  try {
    return await fetch(href);
  } catch (cause) {
    throw new ReadError(
      'unreachable',
      `${href} cannot be read. Check that it is online, that it allows other origins, and that connect-src of this page names it.`,
      { cause },
    );
  }
}
