import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import type { Lang } from '../../i18n/lang.ts';
import { filesIn } from '../files/files-in.ts';
import { LibraryIndex } from '../index/library-index.ts';
import type { SearchFiles } from '../files/search-files.ts';
import type { SearchedLibrary } from '../build/searched-library.ts';
import { writeSearch } from '../build/write-search.ts';
import type { LibrarySource } from './asked-library.ts';

/** Writes the index of a made-up library into a folder that is removed after the tests. @returns its `search/` folder */
export async function writtenLibrary(library: SearchedLibrary): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'libraries-'));
  after(() => rm(folder, { recursive: true }));
  await writeSearch(library, folder);
  return path.join(folder, 'search');
}

/** A library on disk, as if it were published at `https://<id>.example/`. @param read stands between the files and the reader */
export function sourceIn(
  folder: string,
  id: string,
  read: (files: SearchFiles, path: string) => ReturnType<SearchFiles['read']> = (files, file) => files.read(file),
): LibrarySource {
  const files = filesIn(folder);
  const opened = new Map<Lang, Promise<LibraryIndex>>();
  return {
    id,
    address: `https://${id}.example/`,
    open: (lang) => {
      const opening = opened.get(lang) ?? LibraryIndex.open(lang, { read: (file) => read(files, file) });
      opened.set(lang, opening);
      return opening;
    },
  };
}
