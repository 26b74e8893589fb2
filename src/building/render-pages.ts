import { readdirSync } from 'node:fs';
import { build } from 'astro';

/** Renders all pages into a folder. @returns how many, in words */
export async function renderPages(folder: string): Promise<string> {
  await build({ outDir: folder, logLevel: 'error' });
  const pages = readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
  return `${pages} pages`;
}
