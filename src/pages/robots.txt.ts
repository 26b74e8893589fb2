import type { APIRoute } from 'astro';
import { site } from '../addressing/current-site.ts';
import { absolute } from '../addressing/site.ts';
import { currentProfile } from '../loading/load-library.ts';

export const GET: APIRoute = () => {
  const map = absolute(site, '/sitemap.xml');
  const rule = currentProfile() === 'staff' ? 'Disallow: /' : 'Allow: /';
  const note =
    site.base === '/'
      ? ''
      : '# Crawlers read robots.txt only at the root of a host: add these lines to the file there.\n';
  return new Response(
    `${note}User-agent: *\n${rule.replace('/', site.base)}\n${map === null ? '' : `Sitemap: ${map}\n`}`,
  );
};
