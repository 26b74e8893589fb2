import { isPlainHost } from '../files/plain-host.ts';

/** Where a library is on the web. */
export interface LibraryAddress {
  /** Where its site begins, with a slash at the end. */
  root: URL;
  /** Its folder `search/`. */
  search: URL;
}

/**
 * Reads the address of a library: of its site or of its `search/` folder, with or without a slash at the end.
 *
 * @throws {Error} saying what to write instead
 */
export function libraryAddress(written: string): LibraryAddress {
  const address = parse(written);
  const fault = faultOf(address);
  if (fault !== null) throw new Error(`"${written}" ${fault} ${EXPECTED}`);
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  if (address.pathname.endsWith('/search/')) return { root: new URL('..', address), search: address };
  return { root: address, search: new URL('search/', address) };
}

const EXPECTED =
  'Write where the site begins, such as https://plans.example.cn/ or, in a folder, https://example.cn/library/.';

function parse(written: string): URL {
  try {
    return new URL(written.trim());
  } catch (cause) {
    throw new Error(`"${written}" is not a full address. ${EXPECTED}`, { cause });
  }
}

function faultOf({ protocol, username, password, search, hash, hostname, pathname }: URL): string | null {
  if (protocol !== 'https:' && protocol !== 'http:') return 'does not begin with https:// or http://.';
  if (username !== '' || password !== '') return 'contains a name or password, which every reader would see.';
  if (search !== '' || hash !== '') return 'continues after the path.';
  if (hostname.startsWith('[')) return 'is a bare IPv6 address, which a security policy cannot name.';
  if (!isPlainHost(hostname))
    return 'has a host name with characters other than letters, digits, hyphens and single dots.';
  if (/\.(?:html?|js|json|md)$|\/(?:zh|en)\/search\/?$/.test(pathname)) return 'is a page or a file of a site.';
  return null;
}

/** Whether a host is the reader's own machine: the only one that a page under https: may read over http:. */
export function isLocalHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname.startsWith('127.');
}
