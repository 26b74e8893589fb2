import { readdirSync } from 'node:fs';

/** Every file of a built site that a reader may ask for, by its route; a page by its folder, the door by both. Sorted. */
export function siteRoutes(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$|^_(?:headers|redirects)$|^404\.html$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath.slice(folder.length)}/${name}`)
    .flatMap((file) => (file === '/index.html' ? [file, '/'] : [file.replace(/\/index\.html$/, '/')]))
    .sort();
}
