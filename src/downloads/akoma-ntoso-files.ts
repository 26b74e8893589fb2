import { aknFiles, akomaNtoso, type AknFile } from '../exports/akoma-ntoso/akoma-ntoso.ts';
import { newestChange } from '../feeds/newest-change.ts';
import type { Library } from '../library/library.ts';

/** A document in one language as Akoma Ntoso, ready to be served. */
export interface AknDownload extends AknFile {
  xml: string;
  /** Length in UTF-8. */
  bytes: number;
}

const known = new WeakMap<Library, readonly AknDownload[]>();

/** All files of a library, written only once, because pages give their sizes. */
export function aknDownloads(library: Library): readonly AknDownload[] {
  const made = known.get(library) ?? aknFiles(library).map((file) => written(library, file));
  known.set(library, made);
  return made;
}

function written(library: Library, file: AknFile): AknDownload {
  const { document, lang } = file;
  const xml = akomaNtoso({ library, document, lang, changed: newestChange(document.id) });
  return { ...file, xml, bytes: Buffer.byteLength(xml) };
}
