import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import type { MeasuredServer } from '../search/measured-server.ts';

/** What a browser loads to show a page, by kind of file, in bytes on disk and in bytes sent. */
export interface PageWeight {
  route: string;
  requests: number;
  html: Bytes;
  css: Bytes;
  js: Bytes;
  other: Bytes;
}

export interface Bytes {
  raw: number;
  /** Compressed with brotli where that is worth it. */
  sent: number;
}

/** Opens a page of a built site with an empty cache and adds up what it loads until nothing more comes. */
export async function weighPage(
  browser: Browser,
  server: MeasuredServer,
  folder: string,
  route: string,
): Promise<PageWeight> {
  server.delay = 0;
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked = new Set<string>();
  // Browsers request the icon of a site at any time, or not at all.
  page.on(
    'response',
    (response) =>
      void (response.ok() && !response.url().includes('favicon') && asked.add(new URL(response.url()).pathname)),
  );
  await page.goto(new URL(route, server.address).href, { waitUntil: 'networkidle' });
  await context.close();
  const weight: PageWeight = { route, requests: asked.size, html: NOTHING, css: NOTHING, js: NOTHING, other: NOTHING };
  for (const address of asked) {
    const kind = kindOf(address);
    weight[kind] = add(weight[kind], bytesOf(folder, address));
  }
  return weight;
}

/** The sum of all kinds. */
export function totalWeight({ html, css, js, other }: PageWeight): Bytes {
  return [html, css, js, other].reduce(add);
}

const NOTHING: Bytes = { raw: 0, sent: 0 };

function add(a: Bytes, b: Bytes): Bytes {
  return { raw: a.raw + b.raw, sent: a.sent + b.sent };
}

function kindOf(address: string): 'html' | 'css' | 'js' | 'other' {
  if (address.endsWith('/') || address.endsWith('.html')) return 'html';
  return address.endsWith('.css') ? 'css' : address.endsWith('.js') ? 'js' : 'other';
}

function bytesOf(folder: string, address: string): Bytes {
  const file = path.join(folder, decodeURIComponent(address), address.endsWith('/') ? 'index.html' : '');
  const raw = readFileSync(file).length;
  return { raw, sent: statSync(`${file}.br`, { throwIfNoEntry: false })?.size ?? raw };
}
