import path from 'node:path';

/**
 * An address below the root of the site in the form for a file of the archive: relative, and ending in a file, because a disk
 * does not serve an index for a folder. From `zh/about/index.html`, `zh/search/?q=TTO` is `../search/index.html?q=TTO`.
 *
 * @param from file of the archive
 * @param to address without the base path and the slash before it
 */
export function relativeAddress(from: string, to: string): string {
  const place = placeOf(to);
  return path.posix.relative(path.posix.dirname(from), fileOf(place)) + to.slice(place.length);
}

/** The file that an address leads to, without query and fragment. */
export function fileOf(address: string): string {
  const place = placeOf(address);
  return place === '' || place.endsWith('/') ? `${place}index.html` : place;
}

/** The relative path from a file of the archive to its root; ends in a slash. */
export function rootFrom(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

function placeOf(address: string): string {
  return /^[^?#]*/.exec(address)?.[0] ?? '';
}
