import type { HostedSite } from './hosted-site.ts';

/** How long a file may be cached, by its route without the leading slash; the first matching place counts. */
export const KEPT: readonly { place: string; value: string }[] = [
  // The addresses of these files contain the hash of their content, or of all that the search knows, so they never change.
  { place: '(?:_assets|search/[a-z]+/index)/', value: 'public, max-age=31536000, immutable' },
  // Where a search begins: these files name the ones above, and a cached copy would name files that are gone; the scripts
  // call one another, so all are of one build.
  { place: 'search/(?:(?:client|answers|libraries)\\.js|first-[a-z]+\\.json)$', value: 'no-cache' },
  { place: '(?:data|search)/', value: 'public, max-age=600' },
];

/** Everything else, mainly pages, is requested each time, and mostly answered with "not modified". */
export const NOT_KEPT = 'no-cache';

/** What other sites may read: the data, and the search with its client. */
export const OPEN = '(?:data|search)/';

/** Files for other programs, which a browser would show as bare markup. */
export const SAVED = '\\.(?:epub|tbx|tmx|zip)$';

/**
 * Headers of a file in addition to the security headers, by its route below the base path. Shared caches keep nothing of a
 * staff site.
 */
export function fileHeaders(route: string, site: HostedSite): Readonly<Record<string, string>> {
  return {
    'Cache-Control': inCache(KEPT.find(({ place }) => new RegExp(`^/${place}`).test(route))?.value ?? NOT_KEPT, site),
    ...(new RegExp(SAVED).test(route) ? { 'Content-Disposition': 'attachment' } : {}),
    ...placeHeaders(route, site),
  };
}

/** Headers that say who may read the answers at a place, whether there is a file or not. */
export function placeHeaders(route: string, site: HostedSite): Readonly<Record<string, string>> {
  const isOpen = !site.staff && new RegExp(`^/${OPEN}`).test(route);
  return {
    'Cross-Origin-Resource-Policy': isOpen ? 'cross-origin' : 'same-origin',
    ...(isOpen ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}

/** A value of `Cache-Control` as this site sends it. */
export function inCache(value: string, { staff }: Pick<HostedSite, 'staff'>): string {
  if (!staff) return value;
  return value.startsWith('public') ? value.replace('public', 'private') : `private, ${value}`;
}
