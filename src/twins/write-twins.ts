import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageToMarkdown } from './page-to-markdown.ts';

/** Writes `index.md` beside every `index.html` of a built site that stands at `basePath`. @returns how many, in words */
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
    writeFileSync(file.replace(/html$/, 'md'), pageToMarkdown(readFileSync(file, 'utf8'), route, base));
  }
  return `${pages.length} twins`;
}
