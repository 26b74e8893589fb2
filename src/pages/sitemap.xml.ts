import type { APIRoute } from 'astro';
import { site } from '../addressing/current-site.ts';
import { sitemapPages } from '../exports/sitemap-pages.ts';
import { sitemap } from '../exports/sitemap.ts';
import { loadLibrary } from '../library/load-library.ts';

/** Of the public library only, in every profile. */
export const GET: APIRoute = () => new Response(sitemap(sitemapPages(loadLibrary('public')), site), { headers: { 'content-type': 'application/xml' } });
