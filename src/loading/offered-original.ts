import { statSync } from 'node:fs';
import path from 'node:path';
import { listFolder } from '../files/list-folder.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import type { LibraryDocument } from '../library/library.ts';

/** The original of a document, for readers to download. */
export interface OfferedOriginal {
  /** Path from the root of the project. */
  file: string;
  /** Last segment of its address, such as `original.docx`. */
  name: string;
  bytes: number;
  sha256: string;
}

/** Extensions of the files that a document may have been made from. */
export const ORIGINAL_ENDINGS = ['docx', 'docm', 'pdf', 'html', 'htm', 'txt', 'md', 'xlsx', 'xlsm', 'csv'] as const;

/** The file that a document was made from, where `source.yaml` says `offer: true`; null where it does not. */
export function offeredOriginal(
  { id, source }: Pick<LibraryDocument, 'id' | 'source'>,
  root: string = PROJECT_ROOT,
): OfferedOriginal | null {
  if (source.offer !== true) return null;
  const folder = `src/sources/${id}`;
  const name = listFolder(root, folder)
    .map((entry) => entry.name)
    .find((one) => one === 'source.txt' || one.startsWith('original.'));
  if (name === undefined) return null;
  const file = `${folder}/${name}`;
  return { file, name, bytes: statSync(path.join(root, file)).size, sha256: source.sha256 };
}
