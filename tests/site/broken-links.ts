import type { BuiltSite } from './built-site.ts';

/** Links on the pages of a site below `base` that lead to no page, file or fragment, or out of the base. */
export function brokenLinks(site: BuiltSite, base: string): string[] {
  const broken = new Set<string>();
  for (const route of site.routes)
    for (const target of targetsOf(site, route))
      if (!leadsSomewhere(site, base, route, target)) broken.add(`${route} → ${target}`);
  return [...broken];
}

/** Addresses on this site that a page links to or loads. */
function targetsOf(site: BuiltSite, route: string): Set<string> {
  const page = site.page(route);
  const targets = page('a[href], link[href], script[src], form[action]')
    .toArray()
    .map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? attribs['action'] ?? '');
  return new Set(targets.filter((target) => /^[/#]/.test(target)));
}

function leadsSomewhere(site: BuiltSite, base: string, route: string, target: string): boolean {
  const [place = '', fragment = ''] = target.split('#') as [string, string?];
  const address = place === '' ? route : ownRoute(place, base);
  if (address === null || !site.has(address)) return false;
  // "#fragment" is in a sentence that explains addresses.
  if (fragment === '' || fragment === 'fragment' || !address.endsWith('/')) return true;
  return site.page(address)(`[id="${decodeURIComponent(fragment)}"]`).length > 0;
}

function ownRoute(place: string, base: string): string | null {
  const path = place.split('?')[0] ?? '';
  return path.startsWith(base) ? path.slice(base.length - 1) : null;
}
