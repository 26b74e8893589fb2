import type { Cell } from '../pieces.ts';
import { plainCell } from './table-grid.ts';

/** A table found in the lines of a text. */
export interface TextTable {
  rows: readonly (readonly Cell[])[];
  /** How many lines it uses. */
  lines: number;
  /** Its lines that are not rows. */
  marks: readonly string[];
}

/** The table that begins at this line, or null. Each line is a row; an empty cell stays empty. */
export function tableAt(lines: readonly string[], start: number): TextTable | null {
  return markdownTable(lines, start) ?? barTable(lines, start) ?? tabTable(lines, start) ?? spacedTable(lines, start);
}

function markdownTable(lines: readonly string[], start: number): TextTable | null {
  const rule = lines[start + 1] ?? '';
  if (!lines[start]?.includes('|') || !/^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?\|?\s*$/.test(rule)) return null;
  let end = start + 2;
  while (/^\s*\|/.test(lines[end] ?? '') || (lines[end]?.includes('|') && !/^\s*\|/.test(lines[start] ?? ''))) end++;
  const rows = lines.slice(start, end).flatMap((line, index) => (index === 1 ? [] : [cellsOfMarkdown(line)]));
  return { rows: cells(rows), lines: end - start, marks: [rule.trim()] };
}

/** `\|` is a bar in the text; `<br>` is the only way to start a second paragraph in a cell. */
function cellsOfMarkdown(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** Lines between bars, or in a frame drawn with characters, that have the same number of cells. */
function barTable(lines: readonly string[], start: number): TextTable | null {
  if (!BARRED.test(lines[start] ?? '') && !RULED.test(lines[start] ?? '')) return null;
  let end = start;
  while (BARRED.test(lines[end] ?? '') || RULED.test(lines[end] ?? '')) end++;
  const drawn = lines.slice(start, end);
  const rows = drawn.filter((line) => !RULED.test(line)).map((line) => cellsOfMarkdown(line.replace(/[│┃║｜]/gu, '|')));
  const areAlike = rows.length > 1 && rows.every((row) => row.length > 1 && row.length === rows[0]?.length);
  return areAlike
    ? {
        rows: cells(rows),
        lines: end - start,
        marks: drawn.filter((line) => RULED.test(line)).map((line) => line.trim()),
      }
    : null;
}

const BARRED = /^\s*[|│┃║｜].*[|│┃║｜]\s*$/u;
const RULED = /^\s*(?:[─━═┄┈┅┉┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝│┃║+-]{3,})\s*$/u;

/** Three or more lines with the same number of columns, separated by spaces; one column has figures below its head. */
function spacedTable(lines: readonly string[], start: number): TextTable | null {
  const width = spaced(lines[start]).length;
  let end = start;
  while (width > 2 && spaced(lines[end]).length === width) end++;
  const [head = [], ...rows] = lines.slice(start, end).map(spaced);
  const isFigures = (name: string, column: number): boolean =>
    column > 0 && !FIGURE.test(name) && rows.every((row) => FIGURE.test(row[column] ?? ''));
  return rows.length > 1 && head.some(isFigures)
    ? { rows: cells([head, ...rows]), lines: end - start, marks: [] }
    : null;
}

const FIGURE = /^(?:[-+]?[\d.,]+[%％]?|[-—–]+)$/u;

/** A single wide space is an indent, or is in a heading with spaced letters. */
function spaced(line = ''): string[] {
  const text = line.trim();
  return /[。；\t]/u.test(text) ? [] : text.split(/[ 　]{2,}/u);
}

/** Lines with the same number of tabs. */
function tabTable(lines: readonly string[], start: number): TextTable | null {
  if (!hasInnerTab(lines[start])) return null;
  const width = columns(lines[start]);
  let end = start + 1;
  while (hasInnerTab(lines[end]) || (lines[end]?.includes('\t') && columns(lines[end]) === width)) end++;
  const rows = lines.slice(start, end).map((line) => line.split('\t').map((cell) => cell.trim()));
  return isTable(rows) ? { rows: cells(rows), lines: end - start, marks: [] } : null;
}

/** Whether rows form a table: a single row is a paragraph, and so are the lines of a table of contents and of a list. */
export function isTable(rows: readonly (readonly string[])[]): boolean {
  const isContents = rows.every((row) => row.length === 2 && /^\d{1,4}$/.test(row[1] ?? ''));
  return rows.length > 1 && !isContents && !rows.every(isItem);
}

/** Whether a row is a list item: Word copies the numbers and bullets of its lists with a tab after them. */
function isItem([mark = '', ...text]: readonly string[]): boolean {
  return text.length === 1 && (NUMBER.test(mark) || BULLET.test(mark));
}

/** Signs, and the letters that stand for signs in symbol fonts. */
export const BULLET = /^(?:[^\p{L}\p{N}\s]{1,2}|[lnouvqwØüà])$/u;

const NUMBER =
  /^(?:[（([【〔]?[一二三四五六七八九十\d０-９]{1,3}[）)\]】〕]?[、.．]?|第[一二三四五六七八九十百\d]{1,4}[篇章节条]|[①-⑳])(?<![\d０-９])$/u;

/** A tab before the text is an indent. */
function hasInnerTab(line = ''): boolean {
  return line.trim().includes('\t');
}

function columns(line = ''): number {
  return line.split('\t').length;
}

function cells(rows: readonly (readonly string[])[]): Cell[][] {
  return rows.map((row) => row.map((text) => plainCell(text.replace(/<br\s*\/?>/gi, '\n'))));
}
