import { strToU8, zipSync } from 'fflate';
import type { Library } from '../library/library.ts';
import { archiveFiles } from './archive-files.ts';
import { archiveNote } from './archive-note.ts';
import type { ArchiveFacts } from './offline-line.ts';

/** Name of the archive of a version, without its extension; also that of the one folder in it. */
export function archiveName({ facts }: Pick<Library, 'facts'>, version: string): string {
  return `${facts.id}-${version}`;
}

/**
 * The whole library as one archive to be opened from disk. The same site gives the same bytes: its files are sorted and have
 * the date of the content.
 *
 * @param site folder of the built site
 */
export async function offlineArchive(site: string, library: Library, facts: ArchiveFacts): Promise<Uint8Array> {
  const files = new Map([...(await archiveFiles(site, facts)), ['README.txt', archiveNote(library, facts)] as const]);
  const folder = archiveName(library, facts.version);
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const [year = 0, month = 1, day = 1] = facts.date.split('-').map(Number);
  const entries = sorted.map(
    ([file, content]) => [`${folder}/${file}`, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(entries), { mtime: new Date(year, month - 1, day), level: 9 });
}
