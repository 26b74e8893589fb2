import { createHash } from 'node:crypto';
import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';

/** The bookmarks and pictures of one file, numbered in order, so that the same edition gives the same bytes. */
export class Bookmarks {
  private count = 0;
  private pictures = 0;

  /** The content of a block as a bookmark, which links and the menus of Word can lead to. */
  around(page: string, fragment: string, children: readonly ParagraphChild[]): ParagraphChild[] {
    this.count += 1;
    return [
      new BookmarkStart(bookmarkName(page, fragment), this.count),
      ...children,
      new BookmarkEnd(this.count),
    ] as unknown as ParagraphChild[]; // The package writes them like runs, but its types do not include them.
  }

  /** Word requires that no two pictures in a file have the same number. */
  nextPicture(): string {
    this.pictures += 1;
    return `${this.pictures}`;
  }
}

/** Word accepts letters, digits and underscores, at most 40. */
export function bookmarkName(page: string, fragment: string): string {
  const name = `${page}_${fragment}`.replace(/\W/g, '_');
  if (name.length <= 40) return name;
  const mark = createHash('sha256').update(`${page}/${fragment}`).digest('hex').slice(0, 8);
  return `${name.slice(0, 31)}_${mark}`;
}
