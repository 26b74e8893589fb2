import { unzipSync } from 'fflate';
import { ContentError } from '../../files/content-error.ts';

/** A small ZIP may unpack to a huge amount. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/**
 * Unpacks the requested parts of a Word or Excel file.
 *
 * @throws {ContentError} for a file that is not a complete ZIP, is locked, or unpacks to too much
 */
export function openZip(bytes: Uint8Array, file: string, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let unpacked = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!wanted(name)) return false;
    unpacked += originalSize;
    if (unpacked > MOST_UNPACKED)
      throw new ContentError(
        file,
        null,
        `Unpacked, the file has more than ${MOST_UNPACKED / 1024 / 1024} MB.`,
        'If it is meant to be this large, make its pictures smaller in the program that wrote it.',
      );
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof ContentError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new ContentError(
      file,
      null,
      `The file is damaged or locked: it cannot be unpacked (${why}).`,
      'Copy it again from its origin; if it needs a password, save it without one.',
    );
  }
}
