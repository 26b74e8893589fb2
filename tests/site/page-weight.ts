import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { brotliParams } from '../../src/building/compress-files.ts';
import type { BuiltSite } from './built-site.ts';

/** What a reader loads before reading: the page, its stylesheet and its script. */
export interface PageWeight {
  requests: number;
  /** Bytes as transferred, compressed if the host has a compressed copy. */
  bytes: number;
  scriptBytes: number;
}

export function pageWeight(site: BuiltSite, route: string, base = '/'): PageWeight {
  const page = site.page(route);
  const own = ({ attribs }: { attribs: Record<string, string> }): string =>
    (attribs['href'] ?? attribs['src'] ?? '').slice(base.length - 1);
  const styles = page('link[rel=stylesheet]').toArray().map(own);
  const scripts = page('script[src]').toArray().map(own);
  const scriptBytes = sum(scripts.map((file) => travelling(site, file)));
  return {
    requests: 1 + styles.length + scripts.length,
    bytes:
      travelling(site, route.endsWith('/') ? `${route}index.html` : route) +
      sum(styles.map((file) => travelling(site, file))) +
      scriptBytes,
    scriptBytes,
  };
}

/** Compressed bytes of only the words of a page: what a page of nothing but text would weigh. */
export function textBytes(site: BuiltSite, route: string): number {
  const body = site.page(route)('body').clone();
  body.find('script, style').remove();
  return compressed(Buffer.from(body.text().replace(/\s+/g, ' ').trim()), 'words.html');
}

function travelling(site: BuiltSite, file: string): number {
  const copy = path.join(site.folder, `${file}.br`);
  if (existsSync(copy)) return statSync(copy).size;
  const content = readFileSync(path.join(site.folder, file));
  return compressed(content, file.slice(1));
}

/** @param name the file name, which decides how it is compressed */
function compressed(content: Buffer, name: string): number {
  return Math.min(content.length, brotliCompressSync(content, { params: brotliParams(name, content.length) }).length);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
