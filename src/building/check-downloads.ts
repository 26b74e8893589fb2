import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { downloadsFolder, readManifest } from '../downloads/manifest.ts';
import { publishedDownloads } from '../downloads/published-downloads.ts';
import { ContentError } from '../files/content-error.ts';
import type { Library } from '../library/library.ts';

/**
 * Checks the downloads that this build includes.
 *
 * @returns how many, and whether they should be made again
 * @throws {ContentError} if a file is not the one that was made
 */
export function checkDownloads(library: Library, root: string): string {
  const published = publishedDownloads(library, root);
  if (published === null) return 'none';
  const folder = path.join(root, downloadsFolder(library.profile));
  const altered = published.files.filter(({ file, sha256 }) => sha256 !== hashOf(path.join(folder, file)));
  if (altered.length > 0)
    throw new ContentError(
      downloadsFolder(library.profile),
      null,
      `${altered.map(({ file }) => file).join(', ')} missing or not as manifest.json has it`,
      'Run "npm run downloads" again, or build with DOWNLOADS=0 to leave the downloads out.',
    );
  const withheld = (readManifest(root, library.profile)?.files.length ?? 0) - published.files.length;
  const older = published.files.filter(({ current }) => !current).length;
  return [
    `${published.files.length} files`,
    ...(older === 0 ? [] : [`${older} of them older than the texts and marked so`]),
    ...(withheld === 0 ? [] : [`${withheld} more left out, because they hold a document that this site does not`]),
    ...(older + withheld === 0 ? [] : ['run "npm run downloads" for new ones']),
  ].join('; ');
}

function hashOf(file: string): string | null {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null;
}
