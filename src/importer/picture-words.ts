import { ContentError } from '../files/content-error.ts';
import { throwTogether } from '../files/throw-together.ts';
import { pictureWordsFile, readPictureWords } from '../loading/read-picture-words.ts';
import type { DraftNode, DraftPage } from '../markdown/draft-page.ts';

/**
 * Adds the descriptions in `pictures.yaml`, beside the original, to pictures.
 *
 * @throws {ContentError} or {AggregateError} of them for descriptions of pictures that do not exist
 */
export function withPictureWords(pages: readonly DraftPage[], root: string, id: string): readonly DraftPage[] {
  const words = readPictureWords(root, id);
  if (words.size === 0) return pages;
  const used = new Set<string>();
  const worded = (node: DraftNode): DraftNode => {
    if (node.type === 'box') return { ...node, nodes: node.nodes.map(worded) };
    const alt = node.type === 'figure' && node.picture !== undefined ? words.get(node.picture.src)?.zh : undefined;
    if (node.type !== 'figure' || node.picture === undefined || alt === undefined) return node;
    used.add(node.picture.src);
    return { ...node, picture: { ...node.picture, alt } };
  };
  const result = pages.map((page) => ({ ...page, nodes: page.nodes.map(worded) }));
  const idle = [...words.keys()].filter((name) => !used.has(name));
  if (idle.length === 0) return result;
  return throwTogether(
    idle.map(
      (name) =>
        new ContentError(
          pictureWordsFile(id),
          null,
          `The document has no picture ${name}.`,
          'Correct the name, or delete the line.',
        ),
    ),
  );
}
