import type { DraftPage } from '../../markdown/draft-page.ts';
import { draftBlocks } from '../draft-blocks.ts';
import type { Reading, ReadingNote } from '../pieces.ts';
import type { OfficialDocument } from './official-document.ts';

/**
 * Weighs what the document keeps and what was dropped against the reading, white space apart.
 *
 * @param glossary texts that are kept, but in no page of the document
 * @throws {Error} where they differ: a character was lost, or is there twice
 */
export function balanceOf(
  { characters: { source } }: Reading,
  pages: readonly DraftPage[],
  glossary: readonly string[],
  droppedNotes: readonly ReadingNote[],
): OfficialDocument['characters'] {
  const kept = count(pages.flatMap(({ nodes }) => draftBlocks(nodes).map(({ text }) => text))) + count(glossary);
  const dropped = count(droppedNotes.map(({ text }) => text));
  if (kept + dropped !== source)
    throw new Error(`The document has ${source} characters, but ${kept} are kept and ${dropped} dropped.`);
  return { source, kept, dropped };
}

function count(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + [...text.replace(/\s/gu, '')].length, 0);
}
