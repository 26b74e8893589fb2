import type { APIRoute } from 'astro';
import { site } from '../addressing/current-site.ts';
import { absolute } from '../addressing/site.ts';
import { currentProfile } from '../loading/load-library.ts';

export const GET: APIRoute = () => {
  const map = absolute(site, '/sitemap.xml');
  const rule = currentProfile() === 'staff' ? 'Disallow: /' : 'Allow: /';
  return new Response(`User-agent: *\n${rule}\n${map === null ? '' : `Sitemap: ${map}\n`}`);
};
