import type { Picture } from './draft-page.ts';
import { failAt } from './fail-at.ts';
import { unreadableCharacter } from '../files/unreadable-characters.ts';
import type { JsxElement } from './read-passage.ts';

/** File extensions of the picture formats that every browser shows. */
export const PICTURE_ENDINGS = ['png', 'jpg', 'jpeg', 'gif', 'webp'] as const;

/** Name of a picture's file: the beginning of its SHA-256 and the extension of its format. */
const PICTURE_NAME = new RegExp(`^[0-9a-f]{12,64}\\.(?:${PICTURE_ENDINGS.join('|')})$`);

/**
 * The picture of a `<Figure src="…" alt="…">`; null where the figure has only a caption.
 *
 * @throws {ContentError} for other attributes, a name that is not a picture's, or an alt text without words
 */
export function readPicture(node: JsxElement, file: string): Picture | null {
  const given = new Map<string, string>();
  for (const attribute of node.attributes) {
    const isKnown = attribute.type === 'mdxJsxAttribute' && (attribute.name === 'src' || attribute.name === 'alt');
    if (!isKnown || typeof attribute.value !== 'string' || given.has(attribute.name))
      failAt(file, node, '<Figure> has an attribute other than src and alt.', REPAIR);
    given.set(attribute.name, attribute.value.replace(/\s+/g, ' ').trim());
  }
  const src = given.get('src');
  const alt = given.get('alt');
  if (src === undefined && alt === undefined) return null;
  if (src === undefined || !PICTURE_NAME.test(src))
    failAt(file, node, `<Figure> names no picture: src="${src ?? ''}".`, REPAIR);
  if (alt === '') failAt(file, node, '<Figure> has an alt text without words.', REPAIR);
  const character = unreadableCharacter(alt ?? '');
  if (character !== null)
    failAt(file, node, `The ${character.name} in an alt text.`, 'Remove it, or write the character that is meant.');
  return alt === undefined ? { src } : { src, alt };
}

const REPAIR =
  'Write it as <Figure src="0123456789ab.png" alt="what the picture shows">caption</Figure>; src is a file in the pictures folder of the source. Leave alt out until someone has written it.';
