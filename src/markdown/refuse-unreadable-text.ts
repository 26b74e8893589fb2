import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { ContentError } from '../files/content-error.ts';
import { unreadableCharacter } from '../files/unreadable-characters.ts';

/**
 * Refuses characters in the texts of a page that nobody can see or read. The file may write them as codes such as
 * `&#x202e;` and `&shy;`; MDX turns an invalid code into the replacement character.
 *
 * @throws {ContentError} at the line
 */
export function refuseUnreadableText(tree: Root, file: string): void {
  visit(tree, 'text', ({ value, position }) => {
    const character = unreadableCharacter(value);
    if (character === null) return;
    const line = (position?.start.line ?? 1) + value.slice(0, character.index).split('\n').length - 1;
    throw new ContentError(
      file,
      line,
      `The ${character.name} in a text: ${around(value, character.index)}.`,
      'Remove it, or write the character that is meant; it may be written here as a code such as &#x202e; or &shy;.',
    );
  });
}

function around(text: string, index: number): string {
  return JSON.stringify(text.slice(Math.max(0, index - 20), index + 20).trim());
}
