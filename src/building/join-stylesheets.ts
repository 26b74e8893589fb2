import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Gives every page one stylesheet with exactly the rules of its components, instead of several small ones or one with the
 * rules of all pages. Rules are in named layers, so joining does not change which of them wins. Pages made of the same
 * components share a file, whose name is made from its content.
 *
 * @param layerOrder the statement `@layer weak, …, strong;`, put before everything else, because bundling may drop it
 * @returns how many there are, in words
 */
export function joinStylesheets(folder: string, layerOrder: string): string {
  const files = readdirSync(folder, { recursive: true }).map(String);
  const joined = new Map<string, string>();
  const parts = new Set<string>();
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(path.join(folder, page), 'utf8');
    const links = [...html.matchAll(LINK)];
    const [first] = links;
    if (first === undefined) continue;
    const addresses = links.map(([, address = '']) => address);
    for (const address of addresses) parts.add(address);
    const own = joined.get(addresses.join()) ?? join(addresses, folder, layerOrder);
    joined.set(addresses.join(), own);
    writeFileSync(
      path.join(folder, page),
      html.replaceAll(LINK, (link) => (link === first[0] ? `<link rel="stylesheet" href="${own}">` : '')),
    );
  }
  const kept = new Set(joined.values());
  for (const address of parts) if (!kept.has(address)) rmSync(fileOf(address, folder), { force: true });
  return `${kept.size} stylesheets`;
}

const LINK = /<link rel="stylesheet" href="([^"]*\/_assets\/[^"/]+\.css)">/g;

/** Writes the parts as one file beside them. @returns its address */
function join(addresses: readonly string[], folder: string, layerOrder: string): string {
  const css = [layerOrder, ...addresses.map((address) => readFileSync(fileOf(address, folder), 'utf8'))].join('\n');
  const name = `style.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(path.join(folder, '_assets', name), css);
  return path.posix.join(path.posix.dirname(addresses[0] ?? ''), name);
}

/** All stylesheets are in one folder, so the base path of the site does not matter. */
function fileOf(address: string, folder: string): string {
  return path.join(folder, '_assets', path.posix.basename(address));
}
