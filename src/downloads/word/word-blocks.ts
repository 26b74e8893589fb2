import type { ParagraphChild } from 'docx';
import { blockOf } from '../../library/block-of.ts';
import type { LibraryPage } from '../../library/library.ts';
import type { Block } from '../../markdown/page-content.ts';
import { wordingsOf, type Form } from '../edition.ts';
import type { Bookmarks } from './bookmarks.ts';
import { wordingRuns } from './word-text.ts';

/** What is needed to write the parts of one page. */
export interface WordPage {
  page: LibraryPage;
  form: Form;
  bookmarks: Bookmarks;
  /** Level of each heading, by fragment. */
  levels: ReadonlyMap<string, number>;
}

/** A block in the languages of the form, as a bookmark. */
export function blockRuns({ fragment }: Pick<Block, 'fragment'>, part: WordPage, bold = false): ParagraphChild[] {
  const { page, form, bookmarks } = part;
  const texts = wordingRuns(wordingsOf(blockOf(page, fragment), form), bold ? { bold } : {});
  return bookmarks.around(page.page, fragment, texts);
}
