import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HostedSite } from '../hosting/hosted-site.ts';
import { siteRoutes } from '../hosting/site-routes.ts';
import { headerRules } from '../hosting/static/header-rules.ts';
import { redirectRules } from '../hosting/static/redirect-rules.ts';
import { LANGS } from '../i18n/lang.ts';

/** Writes the files that static hosts look for: `_headers`, `_redirects`, and a 404 page in the folder of each language. */
export function writeStaticHostFiles(folder: string, site: HostedSite): string {
  for (const lang of LANGS) {
    copyFileSync(path.join(folder, lang, '404/index.html'), path.join(folder, lang, '404.html'));
    // The 404 page must not be reachable as an ordinary page.
    rmSync(path.join(folder, lang, '404'), { recursive: true });
  }
  writeFileSync(path.join(folder, '_headers'), headerRules(site, siteRoutes(folder)));
  writeFileSync(path.join(folder, '_redirects'), redirectRules(site.base, LANGS));
  return '';
}
