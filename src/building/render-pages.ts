import { readdirSync } from 'node:fs';
import { build } from 'astro';
import { PART_OF_BUILD } from './whole-build-only.ts';

/** Renders all pages into a folder. @returns how many, in words */
export async function renderPages(folder: string): Promise<string> {
  await build({ outDir: folder, logLevel: 'error', integrations: [PART_OF_BUILD] });
  const pages = readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
  return `${pages} pages`;
}
