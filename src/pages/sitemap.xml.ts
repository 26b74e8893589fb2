import type { APIRoute } from 'astro';
import { site } from '../addressing/current-site.ts';
import { sitemapPages } from '../exports/sitemap-pages.ts';
import { sitemap, sitemapIndex, sitemapParts } from '../exports/sitemap.ts';
import { loadLibrary } from '../loading/load-library.ts';

/** Lists only the public library, in every profile. A list of sitemaps where one cannot hold all addresses. */
export const GET: APIRoute = () => {
  const [first = [], ...more] = sitemapParts(sitemapPages(loadLibrary('public')));
  const xml =
    more.length === 0
      ? sitemap(first, site)
      : sitemapIndex(
          [first, ...more].map((_, place) => `/sitemap-${place + 1}.xml`),
          site,
        );
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
