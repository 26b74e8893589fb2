import { statSync } from 'node:fs';
import path from 'node:path';

/** The file for a route; null if there is none. A route that ends with a slash is the page of a folder. */
export function fileFor(folder: string, route: string): string | null {
  const file = path.join(folder, route.endsWith('/') ? `${route}index.html` : route);
  const isInside = path.resolve(file).startsWith(path.resolve(folder) + path.sep);
  return isInside && isFile(file) ? file : null;
}

/** False also for a name that no file can have, such as one of 4,000 characters. */
function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
