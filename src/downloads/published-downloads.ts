import { readSettings } from '../files/settings.ts';
import type { Library, LibraryDocument } from '../library/library.ts';
import { contentFingerprint } from './content-fingerprint.ts';
import { readManifest, type Download, type Manifest } from './manifest.ts';

/** A download as offered by the site. */
export interface PublishedDownload extends Download {
  /** False if a text has changed since the file was made. */
  current: boolean;
}

export interface PublishedDownloads extends Omit<Manifest, 'files'> {
  files: readonly PublishedDownload[];
}

/**
 * The downloads that a build includes; null where there are none or `DOWNLOADS=0` leaves them out. A file with a document of
 * another profile is no longer offered; one whose texts have changed still is, marked as older, so that its address stays.
 */
export function publishedDownloads(library: Library, root: string): PublishedDownloads | null {
  const manifest = readSettings().downloads ? readManifest(root, library.profile) : null;
  if (manifest === null) return null;
  const known = new Map(library.documents.map((document) => [document.id, document]));
  const files = manifest.files.flatMap((file): PublishedDownload[] => {
    const documents = file.documents.flatMap((id) => known.get(id) ?? []);
    return documents.length < file.documents.length
      ? []
      : [{ ...file, current: file.content === fingerprintIn(library, documents) }];
  });
  return { ...manifest, files };
}

const known = new WeakMap<Library, Map<string, string>>();

/** Kept, because every page asks and the texts of a loaded library do not change. */
function fingerprintIn(library: Library, documents: readonly LibraryDocument[]): string {
  const fingerprints = known.get(library) ?? new Map<string, string>();
  known.set(library, fingerprints);
  const ids = documents.map(({ id }) => id).join(' ');
  const fingerprint = fingerprints.get(ids) ?? contentFingerprint(documents);
  fingerprints.set(ids, fingerprint);
  return fingerprint;
}
