import { createHash } from 'node:crypto';
import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';

/** The bookmarks and pictures of one file, numbered in its order, so that the same edition gives the same bytes. */
export class Bookmarks {
  private count = 0;
  private pictures = 0;

  /** What a block says, as a bookmark that links and the menus of Word lead to. */
  around(page: string, fragment: string, children: readonly ParagraphChild[]): ParagraphChild[] {
    this.count += 1;
    return [
      new BookmarkStart(bookmarkName(page, fragment), this.count),
      ...children,
      new BookmarkEnd(this.count),
    ] as unknown as ParagraphChild[]; // The package writes them as it writes runs, but does not count them among these.
  }

  /** Word wants no number of a picture twice in a file. */
  nextPicture(): string {
    this.pictures += 1;
    return `${this.pictures}`;
  }
}

/** Word takes letters, digits and low lines, 40 of them at most. */
export function bookmarkName(page: string, fragment: string): string {
  const name = `${page}_${fragment}`.replace(/\W/g, '_');
  if (name.length <= 40) return name;
  const mark = createHash('sha256').update(`${page}/${fragment}`).digest('hex').slice(0, 8);
  return `${name.slice(0, 31)}_${mark}`;
}
