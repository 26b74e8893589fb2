import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltSite } from './built-site.ts';

/** What a reader loads before reading: the page, its stylesheet and its script. */
export interface PageWeight {
  requests: number;
  /** Bytes as they travel, compressed where the host has a compressed copy. */
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

/** Bytes of the words of a page alone, compressed: what a page of nothing but text would be. */
export function textBytes(site: BuiltSite, route: string): number {
  const body = site.page(route)('body').clone();
  body.find('script, style').remove();
  return compressed(Buffer.from(body.text().replace(/\s+/g, ' ').trim()));
}

function travelling(site: BuiltSite, file: string): number {
  const copy = path.join(site.folder, `${file}.br`);
  if (existsSync(copy)) return statSync(copy).size;
  return compressed(readFileSync(path.join(site.folder, file)), /\.(?:css|js)$/.test(file) ? 11 : 10);
}

/** @param quality as the build compresses: what every page shares the most */
function compressed(content: Buffer, quality = 10): number {
  return Math.min(
    content.length,
    brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }).length,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
