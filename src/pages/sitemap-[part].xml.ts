import type { APIRoute } from 'astro';
import { site } from '../addressing/current-site.ts';
import { sitemapPages } from '../exports/sitemap-pages.ts';
import { sitemap, sitemapParts, type BilingualRoute } from '../exports/sitemap.ts';
import { loadLibrary } from '../loading/load-library.ts';

/** Only where one sitemap cannot hold all addresses. */
export function getStaticPaths() {
  const parts = sitemapParts(sitemapPages(loadLibrary('public')));
  return parts.length === 1
    ? []
    : parts.map((pages, place) => ({ params: { part: String(place + 1) }, props: { pages } }));
}

export const GET: APIRoute<{ pages: readonly BilingualRoute[] }> = ({ props: { pages } }) =>
  new Response(sitemap(pages, site), { headers: { 'content-type': 'application/xml' } });
