import { contentErrorsOf } from '../../files/content-errors-of.ts';
import { errorLines } from '../../files/run-command.ts';
import { readOfficialDocument } from '../grammar/read-official-document.ts';
import type { OfficialDocument } from '../grammar/official-document.ts';
import type { ReadingNote } from '../pieces.ts';
import { readOriginalFile } from '../readers/read-original.ts';

/**
 * One line of `npm run outline -- --json`. `line` is a line of a text original, from 1, or the number of the piece in
 * other formats.
 */
export interface DocumentOutline {
  file: string;
  /** False where the file cannot be read; then `problems` says why and all else is empty. */
  ok: boolean;
  problems: readonly string[];
  title: string | null;
  headings: OfficialDocument['headings'];
  blocks: readonly { kind: string; lines: readonly [from: number, to: number] }[];
  tables: readonly { line: number; caption: string | null; rows: number; cells: number }[];
  figures: readonly { line: number; file: string; alt: string | null }[];
  terms: readonly { name: string; definition: string; line: number }[];
  dropped: readonly ReadingNote[];
  doubts: readonly ReadingNote[];
  characters: OfficialDocument['characters'];
}

/** Reads one original; whatever is wrong with it is listed in the `problems` of its outline. */
export async function documentOutline(
  file: string,
): Promise<{ outline: DocumentOutline; document: OfficialDocument | null }> {
  try {
    const document = readOfficialDocument(await readOriginalFile(file));
    return { outline: outlineOf(file, document), document };
  } catch (error) {
    return { outline: { ...NOTHING, file, ok: false, problems: problemsOf(error) }, document: null };
  }
}

function outlineOf(file: string, document: OfficialDocument): DocumentOutline {
  const { title, headings, parts, tables, pictures, terms, dropped, doubts, characters } = document;
  return {
    file,
    ok: true,
    problems: [],
    title,
    headings,
    blocks: parts.map(({ kind, lines }) => ({ kind, lines })),
    tables: tables.map(({ place, caption = null, rows }) => ({
      line: place.line,
      caption,
      rows: rows.length,
      cells: rows.reduce((sum, row) => sum + row.length, 0),
    })),
    figures: pictures.map(({ place, file: { name }, alt = null }) => ({ line: place.line, file: name, alt })),
    terms: terms.map(({ name, definition, lines }) => ({ name, definition: definition.join('\n'), line: lines[0] })),
    dropped,
    doubts,
    characters,
  };
}

/** Messages with finding and repair only; the place is the file of the outline. */
function problemsOf(error: unknown): string[] {
  try {
    return contentErrorsOf(error).map(
      ({ line, found, repair }) => `${line === null ? '' : `Line ${line}: `}${found} ${repair}`,
    );
  } catch {
    return errorLines(error, 'npm run outline');
  }
}

const NOTHING = {
  title: null,
  headings: [],
  blocks: [],
  tables: [],
  figures: [],
  terms: [],
  dropped: [],
  doubts: [],
  characters: { source: 0, kept: 0, dropped: 0 },
} as const;
