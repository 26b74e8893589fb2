import type { OfficialDocument } from '../grammar/official-document.ts';
import { NUMBERED_LEVELS, type HeadingLevel } from '../grammar/heading-level.ts';
import type { ReadingNote } from '../pieces.ts';
import type { DocumentOutline } from './document-outline.ts';

/** The outline of one document as a text: headings indented by level, then everything else that was found. */
export function formatOutline(outline: DocumentOutline, document: OfficialDocument | null): string[] {
  const { file, problems, doubts, dropped } = outline;
  if (document === null) return [file, ...problems.map((problem) => `  ✗ ${problem}`), ''];
  return [
    file,
    ...faceOf(document),
    `  ${document.form}, ${summary(outline)}`,
    ...group('Headings', headingsOf(document)),
    ...group(
      'Tables',
      document.tables.map(
        ({ place, caption, rows }) => `${at(place.line)}${caption ?? '(no caption)'}, ${count(rows.length, 'row')}`,
      ),
    ),
    ...group(
      'Pictures',
      document.pictures.map(
        ({ place, file: { name }, alt }) => `${at(place.line)}${name}${alt === undefined ? '' : `, ${alt}`}`,
      ),
    ),
    ...group(
      'Terms',
      document.terms.map(({ name, lines, definition }) => `${at(lines[0])}${name}：${cut(definition.join(' '), 40)}`),
    ),
    ...group('Left out', notesOf(dropped)),
    ...group('Changed', notesOf(document.changed)),
    ...group('To check', notesOf(doubts)),
    '',
  ];
}

function faceOf({ title, face }: OfficialDocument): string[] {
  const lines = [title ?? '(no title found)', face.occasion, face.speaker];
  return lines.flatMap((line) => (line === null ? [] : [`  ${line}`]));
}

function summary({
  headings,
  tables,
  figures,
  terms,
  doubts,
  characters: { source, dropped },
}: DocumentOutline): string {
  const characters = `${source.toLocaleString('en')} characters, ${dropped.toLocaleString('en')} of them left out`;
  const found = [
    count(headings.length, 'heading'),
    count(tables.length, 'table'),
    count(figures.length, 'picture'),
    count(terms.length, 'term'),
    count(doubts.length, 'doubt'),
  ];
  return `${characters}; ${found.join(', ')}`;
}

/** Each level is indented below the levels that are open above it. */
function headingsOf({ headings }: OfficialDocument): string[] {
  const open: HeadingLevel[] = [];
  return headings.map(({ level, text, line }) => {
    const place = level === 'annex' ? 0 : open.indexOf(level);
    if (place !== -1) open.length = place;
    else while (open.length > 0 && ORDER.indexOf(open.at(-1) ?? 'part') > ORDER.indexOf(level)) open.pop();
    open.push(level);
    return `${at(line)}${'  '.repeat(open.length - 1)}${cut(text, 60)}`;
  });
}

const ORDER: readonly HeadingLevel[] = ['annex', ...NUMBERED_LEVELS, 'box'];

function notesOf(notes: readonly ReadingNote[]): string[] {
  return notes.map(({ line, text, reason }) => `${at(line)}${cut(text, 40)} — ${reason}`);
}

function group(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${name}`, ...lines.map((line) => `  ${line}`)];
}

function at(line: number): string {
  return `${String(line).padStart(6)}  `;
}

function cut(text: string, length: number): string {
  const plain = text.replace(/\s+/gu, ' ');
  return plain.length > length ? `${plain.slice(0, length)}…` : plain;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
