import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from './content-error.ts';
import { systemError } from './system-error.ts';

/**
 * Bytes of a file, or null where there is none.
 *
 * @param root folder of the project
 * @param file path below it, as messages show it
 * @throws {ContentError} where it is not a file, may not be read, or is larger than `largest` bytes, by default far
 * larger than any text of this project
 */
export function readBytes(root: string, file: string, largest = LARGEST): Uint8Array | null {
  const full = path.join(root, file);
  try {
    const stats = statSync(full, { throwIfNoEntry: false });
    if (stats === undefined) return null;
    if (stats.isDirectory())
      throw new ContentError(
        file,
        null,
        'There is a folder where a file should be.',
        'Move the folder away, and put the file there.',
      );
    // Reading a pipe or a device might never end.
    if (!stats.isFile()) throw new ContentError(file, null, 'This is not a file.', 'Put the file itself there.');
    if (stats.size > largest)
      throw new ContentError(
        file,
        null,
        `The file has ${megabytes(stats.size)} MB; those of up to ${megabytes(largest)} MB are read.`,
        'Check that it is the right file. Divide a text this long.',
      );
    return readFileSync(full);
  } catch (error) {
    throw systemError(error, file) ?? error;
  }
}

/** A hundred times the longest text of the library. */
const LARGEST = 8_000_000;

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
