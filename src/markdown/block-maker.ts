import type { BlockKind, FragmentLetter } from '../addressing/fragment.ts';
import { ContentError } from '../files/content-error.ts';
import { failAt, lineOf, lineOfText, type Placed } from './fail-at.ts';
import { FragmentCounter } from './fragment-counter.ts';
import type { Block } from './page-content.ts';
import type { ReadPassage } from './read-passage.ts';

/** Makes the blocks of one page and gives each its fragment. One is made for each call of `readPage`. */
export class BlockMaker {
  readonly file: string;
  readonly blocks: Block[] = [];
  /** Fragment of the section being read, null before the first. */
  section: string | null = null;
  /** Fragment of the box being read, null outside boxes. */
  box: string | null = null;
  private readonly seen = new Set<string>();
  private readonly counter = new FragmentCounter();

  constructor(file: string) {
    this.file = file;
  }

  /** The next fragment of a kind in the section or box being read, or the marked one. */
  next(letter: Exclude<FragmentLetter, 's' | 'i' | 'r'>, marker: string | null, node: Placed): string {
    const container = this.box ?? this.section;
    return this.take((container === null ? '' : `${container}-`) + letter, marker, node);
  }

  /** The next fragment of a stem, or the marked one. */
  take(stem: string, marker: string | null, node: Placed): string {
    return (
      this.counter.take(stem, marker) ??
      failAt(
        this.file,
        node,
        `The marker {/* ${marker} */} does not belong here.`,
        `Here a marker is "${stem}" with a number, such as {/* ${stem}7 */}.`,
      )
    );
  }

  make(kind: BlockKind, fragment: string, passage: ReadPassage, node: Placed): Block {
    if (this.seen.has(fragment))
      throw new ContentError(
        this.file,
        lineOf(node),
        `"${fragment}" appears twice on this page.`,
        'Put a marker at its end with a number that is not taken: {/* s3 */} for a section, {/* s1-p7 */} for a paragraph.',
      );
    this.seen.add(fragment);
    const block: Block = {
      fragment,
      section: this.section,
      kind,
      text: passage.text,
      marks: passage.marks,
      line: lineOfText(node),
      untranslated: passage.untranslated,
      marked: passage.marker !== null,
    };
    this.blocks.push(block);
    return block;
  }
}
