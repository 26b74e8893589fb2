import { ContentError } from '../files/content-error.ts';
import type { DraftPage } from '../markdown/draft-page.ts';
import type { Making } from '../schemas/making.ts';
import { accountRows, type AccountRow } from './account-rows.ts';
import { divideTerms } from './divide-terms.ts';
import { draftBlocks } from './draft-blocks.ts';
import { NOBODY_READS } from './readers/reading-builder.ts';
import { NO_TITLE } from './grammar/read-official-document.ts';
import { glossaryPages } from './glossary-pages.ts';
import { imbalance } from './imbalance.ts';
import { numberBlocks } from './number-blocks.ts';
import { readNumbers } from './numbers.ts';
import { withPictureWords } from './picture-words.ts';
import type { ReadingNote } from './pieces.ts';
import type { SourceLine } from './source-line.ts';
import { withPrintedPages } from './with-printed-pages.ts';
import { readDocument, type ReadDocument } from './read-document.ts';
import type { Correction } from './read-corrections.ts';
import { openSource, type OpenSource } from './read-source.ts';
import { recordMaking } from './record-making.ts';
import { renderPages, type RenderedPages } from './render-pages.ts';
import type { Tally } from './tally.ts';
import type { NamedTerm } from './term-entries.ts';
import { readTermList, withMissing, type TermList } from './term-list.ts';

/** Everything made from one source. Nothing is written yet. */
export interface ImportedSource {
  /** Name of the folder of the source. */
  id: string;
  /** Pages by document. The plan gives two documents: itself and the glossary. */
  documents: ReadonlyMap<string, RenderedPages>;
  blocks: number;
  corrections: readonly Correction[];
  /** What each rule removed and added, corrections first. */
  account: readonly AccountRow[];
  /** Every difference from the source, for readers. */
  making: Making;
  /** False for a draft. */
  published: boolean;
  /** What the reader changed and what it left out. */
  changed: readonly ReadingNote[];
  /** Doubts that a person has to answer before the document is published. */
  doubts: readonly ReadingNote[];
  /** The list of its terms with entries for new ones; null where it has no terms. */
  termList: string | null;
}

/** @throws {ContentError} or {AggregateError} of them for a source that cannot be imported completely */
export async function importDocument(root: string, id: string): Promise<ImportedSource> {
  const opened = openSource(root, `src/sources/${id}`);
  const listed = readTermList(root, id);
  const { drafts, named, document, original, lines, corrected, tally } = await readDrafts(opened, listed);
  refuseImbalance(opened.file, lines, drafts, tally);
  const worded = withPictureWords(drafts, root, id);
  const pages = numberBlocks(worded, id, readNumbers(root, `src/sources/${id}/numbers.yaml`));
  const byDocument = Map.groupBy(pages, (page) => page.document ?? id);
  const documents = new Map([...byDocument].map(([document, own]) => [document, renderPages(own, opened.file)]));
  return {
    id,
    documents,
    blocks: pages.reduce((sum, { nodes }) => sum + draftBlocks(nodes).length, 0),
    corrections: opened.corrections,
    published: opened.source.published !== false,
    changed: document.changed,
    account: [...accountRows(corrected), ...accountRows(tally)],
    doubts: document.doubts.filter((doubt) => !isAnswered(doubt, opened.corrections)),
    making: recordMaking({ original, lines, corrections: opened.corrections, id, tally, documents }),
    termList: withMissing(listed, named),
  };
}

/** A source before its blocks have numbers. */
export interface ReadDrafts extends ReadDocument {
  drafts: readonly DraftPage[];
  /** The terms that have pages of their own below the page of the document's glossary. */
  named: readonly NamedTerm[];
}

/** Reads a source, divides its glossary and marks its printed pages. @param listed the terms that already have ids */
export async function readDrafts(opened: OpenSource, listed: Pick<TermList, 'entries'>): Promise<ReadDrafts> {
  const read = await readDocument(opened);
  const { document, tally } = read;
  const { glossary } = opened.source;
  const { pages, terms } =
    glossary === undefined
      ? divideTerms(document.pages, document.terms, listed.entries, tally)
      : { pages: glossaryPages(document.pages, document.terms, glossary, tally), terms: [] };
  return { ...read, drafts: withPrintedPages(pages), named: terms };
}

/**
 * Whether a doubt is answered: by a correction that keeps or removes its line, or, for a missing title, by the title in
 * `source.yaml`.
 */
function isAnswered({ line, reason }: ReadingNote, corrections: readonly Correction[]): boolean {
  const answers = corrections.filter(({ kind }) => kind === 'keep' || kind === 'remove');
  if (reason.endsWith(NOBODY_READS)) return false;
  return reason === NO_TITLE || answers.some(({ first, last }) => first <= line && line <= last);
}

function refuseImbalance(file: string, lines: readonly SourceLine[], pages: readonly DraftPage[], tally: Tally): void {
  const { lost, invented } = imbalance(lines, pages, tally);
  if (lost.size + invented.size === 0) return;
  const found = `The pages do not have exactly the text: lost ${list(lost)}, invented ${list(invented)}.`;
  throw new ContentError(
    file,
    null,
    found,
    'A layout must note every character that it leaves out or adds in the tally.',
  );
}

function list(characters: ReadonlyMap<string, number>): string {
  const shown = [...characters].slice(0, 12).map(([character, count]) => `${character}×${count}`);
  return shown.length === 0 ? 'nothing' : shown.join(' ') + (characters.size > shown.length ? ' …' : '');
}
