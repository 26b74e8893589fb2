import { routes } from '../addressing/routes.ts';
import { absolute, type Site } from '../addressing/site.ts';
import { HTML_LANG, LANGS, type Lang } from '../i18n/lang.ts';
import { xmlElement, xmlText } from './xml.ts';

/** A page of the site in both languages. */
export type BilingualRoute = (lang: Lang) => string;

/** Number of addresses that the protocol allows in one sitemap. */
const MOST = 50_000;

/**
 * A sitemap of pages in both languages, each with its other language and, for readers of neither, the entrance page. Without
 * a known host it is empty.
 */
export function sitemap(pages: readonly BilingualRoute[], site: Site): string {
  const entries = pages.flatMap((route) => LANGS.map((lang) => entry(route, lang, site)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
}

/** The pages in parts small enough for a sitemap; one part except in very large libraries. */
export function sitemapParts(pages: readonly BilingualRoute[], most = MOST): (readonly BilingualRoute[])[] {
  const size = Math.floor(most / LANGS.length);
  return Array.from({ length: Math.max(1, Math.ceil(pages.length / size)) }, (_, part) =>
    pages.slice(part * size, (part + 1) * size),
  );
}

/** A list of sitemaps, for the address that a single sitemap would have. @param routes of the sitemaps */
export function sitemapIndex(routes: readonly string[], site: Site): string {
  const entries = routes.map((route) => `<sitemap><loc>${xmlText(absolute(site, route) ?? '')}</loc></sitemap>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</sitemapindex>\n`;
}

function entry(route: BilingualRoute, lang: Lang, site: Site): string {
  const address = absolute(site, route(lang));
  if (address === null) return '';
  const links = LANGS.map((other) => alternate(HTML_LANG[other], absolute(site, route(other)) ?? ''));
  return `<url><loc>${xmlText(address)}</loc>${links.join('')}${alternate('x-default', absolute(site, routes.door()) ?? '')}</url>\n`;
}

function alternate(hreflang: string, address: string): string {
  return xmlElement('xhtml:link', { rel: 'alternate', hreflang, href: address });
}
