import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import type { PictureFile } from '../pieces.ts';

/** Types that every browser shows and that cannot contain scripts. */
const TYPES = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
]);

/** The picture in these bytes; null where browsers do not show its format, or where it is not a picture. */
export function pictureFile(bytes: Uint8Array): PictureFile | null {
  const found = measured(bytes);
  const type = TYPES.get(found?.type ?? '');
  if (found?.type === undefined || type === undefined) return null;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    name: `${sha256.slice(0, 16)}.${found.type}`,
    sha256,
    bytes,
    type,
    width: found.width,
    height: found.height,
  };
}

function measured(bytes: Uint8Array): ReturnType<typeof imageSize> | null {
  try {
    return imageSize(bytes);
  } catch {
    return null;
  }
}

/** The doubt about a picture that `pictureFile` does not accept. */
export const OTHER_PICTURE =
  'This picture has a format that browsers do not show (such as EMF, WMF, TIFF or SVG); it is left out. Save it as PNG and insert it again.';
