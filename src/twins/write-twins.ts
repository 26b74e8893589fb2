import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kept } from '../files/kept-work.ts';
import { pageToMarkdown } from './page-to-markdown.ts';

/** Writes `index.md` beside every `index.html` of a built site at `basePath`. @returns how many, in words */
export function writeTwins(folder: string, basePath: string): string {
  const base = `/${basePath}/`.replace(/\/{2,}/g, '/');
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => path.basename(file) === 'index.html');
  for (const page of pages) {
    const file = path.join(folder, page);
    const route = `/${page
      .split(path.sep)
      .slice(0, -1)
      .map((part) => `${part}/`)
      .join('')}`;
    const html = readFileSync(file, 'utf8');
    const twin = kept('twins', `${base}\0${route}\0${html}`, () => pageToMarkdown(html, route, base));
    writeFileSync(file.replace(/html$/, 'md'), twin);
  }
  return `${pages.length} twins`;
}
