import type { Cell, TablePiece } from '../pieces.ts';
import type { DocumentTerm } from './official-document.ts';

/**
 * The entries of a glossary printed as a table. The words of its head show which column has the names and which the
 * definitions; without a head, they are the first two that have neither numbers nor pages.
 */
export function readTermTable(table: TablePiece): DocumentTerm[] {
  const { place } = table;
  const lines = [place.line, place.lastLine ?? place.line] as const;
  return termRows(table).flatMap(({ term }) => (term === null ? [] : [{ ...term, lines }]));
}

/**
 * Whether the head of a table shows that it explains terms: 名词 and 解释, with or without 序号 or 页码. 名称 and 内容 are also used
 * for projects and tasks, so at least one of the two words has to be about terms.
 */
export function isTermTable({ rows }: TablePiece): boolean {
  const words = wordsOf(rows[0] ?? []);
  return isTermHead(words) && words.some((word) => NAMES.test(word) || MEANINGS.test(word));
}

/** Whether the cells of a row form such a head. */
export function isTermHead(cells: readonly string[]): boolean {
  return headColumns(cells) !== null;
}

/** Each row of such a table with its term; null for a head, and for a row without a name or a definition. */
export function termRows({ rows }: TablePiece): { row: readonly Cell[]; term: Omit<DocumentTerm, 'lines'> | null }[] {
  const grid = inColumns(rows);
  const head = headColumns(wordsOf(rows[0] ?? []));
  const columns = head ?? plainColumns(grid);
  return rows.map((row, index) => {
    const cells = (grid[index] ?? []).map((cell) => cell.map((text) => text.trim()).filter((text) => text !== ''));
    const name = cells[columns.name]?.join('') ?? '';
    const definition = cells[columns.definition] ?? [];
    const number =
      cells
        .slice(0, columns.name)
        .flat()
        .find((text) => ROW_NUMBER.test(text)) ?? null;
    const isEntry = name !== '' && definition.length > 0 && !isTermHead(wordsOf(row));
    return { row, term: isEntry ? { name, definition, printedNumber: number } : null };
  });
}

interface TermColumns {
  name: number;
  definition: number;
}

function wordsOf(row: readonly Cell[]): string[] {
  return row.map(({ paragraphs }) => paragraphs.join('').replace(/\s/gu, ''));
}

function headColumns(cells: readonly string[]): TermColumns | null {
  const words = cells.map((cell) => cell.replace(/\s/gu, ''));
  const name = words.findIndex((word) => word === '名称' || NAMES.test(word));
  const definition = words.findIndex((word, at) => at !== name && (OTHER_MEANINGS.test(word) || MEANINGS.test(word)));
  return name === -1 || definition === -1 ? null : { name, definition };
}

const NAMES = /^(?:有关|相关|专业|专有)?(?:名词|术语|用语|词语|词条|词汇|概念|缩略语|简称)(?:名称|术语|概念|词语)?$/u;
const MEANINGS = /^(?:名词|术语|具体)?(?:解释|释义|注释|解读|定义|含义|注解)(?:说明|内容)?$/u;
const OTHER_MEANINGS = /^(?:名词|术语|具体)?(?:说明|内容|全称)$/u;

/** Without a head: columns of numbers and pages come before the name. */
function plainColumns(grid: readonly (readonly (readonly string[])[])[]): TermColumns {
  const isCounting = (column: number): boolean =>
    grid.filter((cells) => ROW_NUMBER.test(cells[column]?.join('') ?? '')).length * 2 > grid.length;
  const name = [0, 1, 2].find((column) => !isCounting(column)) ?? 0;
  return { name, definition: name + 1 };
}

/** A cell with nothing but the number of an entry or a page number. */
export const ROW_NUMBER = /^(?:第|P\.?)?\s*[（([]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)\].．、]?\s*页?$/u;

/** The paragraphs of each row by column; a cell that spans rows is not repeated. */
function inColumns(rows: readonly (readonly Cell[])[]): (readonly string[])[][] {
  const covered: number[] = [];
  return rows.map((row) => {
    const cells: (readonly string[])[] = [];
    let column = 0;
    const pass = (): void => {
      while ((covered[column] ?? 0) > 0) {
        covered[column] = (covered[column] ?? 0) - 1;
        cells[column] = [];
        column += 1;
      }
    };
    for (const { paragraphs, items = [], rowSpan, colSpan } of row) {
      pass();
      cells[column] = [...paragraphs, ...items];
      for (let over = 0; over < colSpan; over += 1) covered[column + over] = rowSpan - 1;
      column += colSpan;
    }
    pass();
    return Array.from(cells, (cell) => cell ?? []);
  });
}
