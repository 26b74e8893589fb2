import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../library/content-files.ts';
import type { LibraryDocument, LibraryPicture } from '../library/library.ts';

/** Each picture of a document once, in the order of its pages. */
export function picturesOf({ pages }: LibraryDocument): LibraryPicture[] {
  const pictures = pages.flatMap((page) => [...page.pictures.values()]);
  return [...new Map(pictures.map((picture) => [picture.name, picture])).values()];
}

export function pictureBytes({ file }: LibraryPicture): Uint8Array {
  return readFileSync(path.join(PROJECT_ROOT, file));
}

/** Media type by the extension of the name, which `readPage` has checked. */
export function pictureType(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return `image/${ending === 'jpg' ? 'jpeg' : ending}`;
}
