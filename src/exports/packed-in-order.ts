import { unzipSync, zipSync } from 'fflate';

/**
 * Repacks the parts of an Office file in order and without the time written by the package that made it.
 *
 * @param change turns a part into its new content
 */
export function packedInOrder(
  file: Uint8Array,
  change: (name: string, bytes: Uint8Array) => Uint8Array = (_, bytes) => bytes,
): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(file)).sort(([one], [other]) => (one < other ? -1 : 1));
  // The list of types comes first, as in files from Office, so that programs recognize the file by its first bytes.
  const ordered = parts.sort(([one], [other]) => Number(other === TYPES) - Number(one === TYPES));
  const changed = ordered.map(([name, bytes]) => [name, change(name, bytes)] as const);
  return zipSync(Object.fromEntries(changed), { mtime: new Date(1980, 0, 1), level: 9 });
}

const TYPES = '[Content_Types].xml';
