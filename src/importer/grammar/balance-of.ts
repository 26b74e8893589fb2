import type { DraftPage } from '../../markdown/draft-page.ts';
import { draftBlocks } from '../draft-blocks.ts';
import type { Reading, ReadingNote } from '../pieces.ts';
import { withoutPageCharacters } from '../page-characters.ts';
import type { OfficialDocument } from './official-document.ts';

/**
 * Compares the characters of the reading with those that the pages keep and those that were dropped, ignoring white
 * space.
 *
 * @param repeated titles given to pages that have none in print
 * @throws {Error} where they differ: a character was lost or duplicated
 */
export function balanceOf(
  { characters: { source } }: Reading,
  pages: readonly DraftPage[],
  repeated: readonly string[],
  droppedNotes: readonly ReadingNote[],
): OfficialDocument['characters'] {
  const kept = count(pages.flatMap(({ nodes }) => draftBlocks(nodes).map(({ text }) => text))) - count(repeated);
  const dropped = count(droppedNotes.map(({ text }) => text));
  if (kept + dropped !== source)
    throw new Error(`The document has ${source} characters, but ${kept} are kept and ${dropped} dropped.`);
  return { source, kept, dropped };
}

function count(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + [...withoutPageCharacters(text).replace(/\s/gu, '')].length, 0);
}
