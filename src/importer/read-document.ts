import { ContentError } from '../files/content-error.ts';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import { throwTogether } from '../files/throw-together.ts';
import { correctPieces, withTexts } from './correct-pieces.ts';
import type { OfficialDocument } from './grammar/official-document.ts';
import { readOfficialDocument } from './grammar/read-official-document.ts';
import { layouts } from './layouts/index.ts';
import { withoutPageCharacters } from './page-characters.ts';
import type { Piece, Reading } from './pieces.ts';
import type { SourceLine } from './source-line.ts';
import type { Correction } from './read-corrections.ts';
import type { OpenSource } from './read-source.ts';
import { readOriginal } from './readers/read-original.ts';
import { readLines } from './readers/read-text.ts';
import { NOBODY_READS } from './readers/reading-builder.ts';
import { LOST } from './readers/safe-characters.ts';
import { unreadableCharacter } from '../files/unreadable-characters.ts';
import { refuseUnreadableLines } from './refuse-unreadable-lines.ts';
import { Tally } from './tally.ts';

/** A source after all steps of reading: original, corrections, layout, grammar. */
export interface ReadDocument {
  document: OfficialDocument;
  /** The pieces as texts: as in the original, and after the corrections. */
  original: readonly SourceLine[];
  lines: readonly SourceLine[];
  corrected: Tally;
  /** What layout and grammar left out and added. */
  tally: Tally;
}

/**
 * Reads the original of a source, applies its corrections to the pieces and reads the result as an official document.
 *
 * @throws {ContentError} or {AggregateError} of them for an original that cannot be read, and for corrections that no
 * longer fit or change nothing
 */
export async function readDocument({
  source,
  file,
  place,
  bytes,
  corrections,
  correctionsFile,
  problems,
}: OpenSource): Promise<ReadDocument> {
  const reading = source.layout === undefined ? await readOriginal(file, bytes, place) : readLines(bytes, file);
  const corrected = new Tally();
  const applied = correctPieces(reading.pieces, corrections, correctionsFile, corrected);
  const isDraft = source.published === false;
  const faults = [...problems, ...applied.problems, ...(isDraft ? [] : unreadable(applied.pieces, file))];
  const pieces = isDraft ? applied.pieces.map((piece) => withTexts(piece, withPlaceholders)) : applied.pieces;
  const doubts = stillOpen(reading.doubts, applied.pieces);
  const read = readPieces({ ...reading, doubts }, pieces, source.layout, file);
  const idle =
    faults.length > 0
      ? []
      : corrections.filter((one) => isIdle(one, reading, corrections, read.document, source.layout, file));
  faults.push(
    ...idle.map(
      ({ at }) =>
        new ContentError(
          correctionsFile,
          at,
          'This correction changes nothing: the text is read the same without it.',
          'Delete it.',
        ),
    ),
  );
  return faults.length > 0
    ? throwTogether(faults)
    : { ...read, corrected, original: reading.pieces.map(lineOf), lines: pieces.map(lineOf) };
}

function readPieces(
  reading: Reading,
  pieces: readonly Piece[],
  layout: OpenSource['source']['layout'],
  file: string,
): { document: OfficialDocument; tally: Tally } {
  const tally = new Tally();
  const laid = layout === undefined ? pieces : layouts[layout](pieces, tally, file);
  const source = [...laid.map((piece) => lineOf(piece).text), ...reading.dropped.map(({ text }) => text)].reduce(
    (sum, text) => sum + [...withoutPageCharacters(text).replace(/\s/gu, '')].length,
    0,
  );
  const document = readOfficialDocument({ ...reading, pieces: laid, characters: { source } });
  for (const { text } of document.dropped.filter((note) => !reading.dropped.includes(note)))
    tally.take('left-out', text);
  for (const title of document.repeatedTitles) tally.make('repeated-title', title);
  for (const title of document.madeTitles) tally.make('glossary-title', title);
  return { document, tally };
}

/** A role or a removal without which the document would be read the same. */
function isIdle(
  correction: Correction,
  reading: Reading,
  corrections: readonly Correction[],
  document: OfficialDocument,
  layout: OpenSource['source']['layout'],
  file: string,
): boolean {
  if (correction.kind !== 'role') return false;
  const others = corrections.filter((one) => one !== correction);
  const { pieces } = correctPieces(reading.pieces, others, '', new Tally());
  return JSON.stringify(readPieces(reading, pieces, layout, file).document.pages) === JSON.stringify(document.pages);
}

/** Drops the doubt about an unreadable character if a correction removed the character. */
function stillOpen(doubts: Reading['doubts'], pieces: readonly Piece[]): Reading['doubts'] {
  const open = new Set(
    pieces.filter((piece) => unreadableCharacter(textOf(piece)) !== null).map(({ place }) => place.line),
  );
  return doubts.filter(({ line, reason }) => !reason.endsWith(NOBODY_READS) || open.has(line));
}

/** Printers set 〓 where they have no type for a character. */
function withPlaceholders(text: string): string {
  return text.replace(LOST, '〓');
}

function unreadable(pieces: readonly Piece[], file: string): ContentError[] {
  try {
    refuseUnreadableLines(pieces.map(lineOf), file);
    return [];
  } catch (error) {
    return contentErrorsOf(error);
  }
}

/** All text of a piece. */
function lineOf(piece: Piece): SourceLine {
  return { number: piece.place.line, text: textOf(piece) };
}

function textOf(piece: Piece): string {
  if (piece.kind === 'paragraph') return (piece.style?.note ?? '') + piece.text;
  if (piece.kind !== 'table') return '';
  return [
    piece.caption ?? '',
    ...piece.rows.map((row) => row.flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]).join('\t')),
  ].join('\n');
}
