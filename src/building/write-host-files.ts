import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { otherLibraries } from '../hosting/other-libraries.ts';
import { headerRules } from '../hosting/static/header-rules.ts';
import { redirectRules } from '../hosting/static/redirect-rules.ts';
import { LANGS } from '../i18n/lang.ts';

/** Writes what static hosts look for: `_headers`, `_redirects`, and a 404 page in the folder of each language. */
export function writeHostFiles(folder: string, basePath: string): string {
  const base = `/${basePath}/`.replace(/\/{2,}/g, '/');
  writeFileSync(path.join(folder, '_headers'), headerRules(base, LANGS, otherLibraries()));
  writeFileSync(path.join(folder, '_redirects'), redirectRules(base, LANGS));
  for (const lang of LANGS) copyFileSync(path.join(folder, lang, '404/index.html'), path.join(folder, lang, '404.html'));
  return '';
}
