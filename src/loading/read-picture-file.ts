import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import { ContentError } from '../files/content-error.ts';
import { readBytes } from '../files/read-bytes.ts';

export interface PictureSize {
  width: number;
  height: number;
}

/**
 * Size of a picture of a document, from `src/sources/<document>/pictures/`.
 *
 * @param page file of the page that shows it
 * @throws {ContentError} where there is no such file, its content does not match the hash in its name, or it is not a
 * picture
 */
export function readPictureFile(root: string, file: string, page: string, line: number): PictureSize {
  const bytes = readBytes(root, file);
  if (bytes === null)
    throw new ContentError(page, line, `There is no picture ${file}.`, 'Put the file there, or correct src="…".');
  const digits = /([^/]*)\.\w+$/.exec(file)?.[1] ?? '';
  if (!createHash('sha256').update(bytes).digest('hex').startsWith(digits))
    throw new ContentError(
      file,
      null,
      'The picture is not the one that came with the original: its SHA-256 does not begin with its name.',
      'Put the original file back, or import the document again.',
    );
  const size = sizeOf(bytes);
  if (size === null)
    throw new ContentError(file, null, 'The file is not a PNG, JPEG, GIF or WebP picture.', 'Save the picture as PNG.');
  return size;
}

/** Width and height in pixels, null where the bytes are not a picture that browsers show. */
function sizeOf(bytes: Uint8Array): PictureSize | null {
  try {
    const { type, width, height } = imageSize(bytes);
    return SHOWN.has(type ?? '') ? { width, height } : null;
  } catch {
    return null;
  }
}

const SHOWN = new Set(['png', 'jpg', 'gif', 'webp']);
