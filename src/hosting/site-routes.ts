import { readdirSync } from 'node:fs';

/**
 * The sorted routes of every file of a built site that a reader may request: a page by its folder, the entrance page by
 * folder and file name.
 */
export function siteRoutes(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$|^_(?:headers|redirects)$|^404\.html$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath.slice(folder.length)}/${name}`)
    .flatMap((file) => (file === '/index.html' ? [file, '/'] : [file.replace(/\/index\.html$/, '/')]))
    .sort();
}
