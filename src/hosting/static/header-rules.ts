import { fileHeaders } from '../file-headers.ts';
import type { HostedSite } from '../hosted-site.ts';
import { mediaType } from '../../files/media-types.ts';
import { securityHeaders } from '../security-headers.ts';
import { coverRoutes, type Place } from './cover-routes.ts';

/** Files whose type a host may not know from their extension. */
const TYPED = /\/feed\.xml$|\.(?:jsonl|tbx|tmx)$/;

/** Headers that differ from file to file. */
const DIFFERENT = [
  'Cache-Control',
  'Cross-Origin-Resource-Policy',
  'Access-Control-Allow-Origin',
  'Content-Disposition',
] as const;

/**
 * `_headers` in the form that Netlify and Cloudflare Pages read: a star is allowed only at the end of a place, and each
 * header of each file is under one place only. Cloudflare reads at most 100 places and lines of 2,000 characters.
 *
 * @param routes every file of the site by its route; a page by its folder
 */
export function headerRules(site: HostedSite, routes: readonly string[]): string {
  const places = [
    ...DIFFERENT.flatMap((name) =>
      named(
        name,
        coverRoutes(routes, (route) => fileHeaders(route, site)[name] ?? null),
      ),
    ),
    ...named(
      'Content-Type',
      coverRoutes(routes, (route) => (TYPED.test(route) ? mediaType(route) : null)),
    ),
  ];
  const byPath = Map.groupBy(places, ({ path }) => path);
  const everywhere = rule(`${site.base}*`, Object.entries(securityHeaders(site)));
  return [
    everywhere,
    ...[...byPath].map(([path, entries]) =>
      rule(
        site.base + path.slice(1),
        entries.map(({ name, value }) => [name, value]),
      ),
    ),
  ].join('\n');
}

function named(name: string, places: readonly Place[]): (Place & { name: string })[] {
  return places.map((place) => ({ name, ...place }));
}

function rule(place: string, headers: readonly (readonly [name: string, value: string])[]): string {
  return `${place}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
