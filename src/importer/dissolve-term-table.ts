import type { DraftCell, DraftNode, DraftText } from '../markdown/draft-page.ts';
import type { DocumentTerm } from './grammar/official-document.ts';
import { isTermHead, ROW_NUMBER } from './grammar/read-term-table.ts';
import type { Tally } from './tally.ts';

/**
 * Takes apart a table that explains terms: each of its rows becomes a name and its definition, as in a glossary without a
 * table. The head of the table and its row numbers are left out by their rules; any other cell becomes a paragraph. Other
 * tables stay as they are.
 */
export function dissolveTermTable(node: DraftNode, terms: readonly DocumentTerm[], tally: Tally): readonly DraftNode[] {
  const rows = rowsOf(node).map((cells) => ({ cells, term: terms.find((term) => isExplained(term, cells)) }));
  if (rows.every(({ term }) => term === undefined)) return [node];
  return [
    ...captionOf(node),
    ...rows.flatMap(({ cells, term }): DraftNode[] => {
      const others = cells.filter((cell) => cell.join('') !== term?.name && !isSame(cell, term?.definition));
      const isHead = term === undefined && isTermHead(cells.map((cell) => cell.join('')));
      const counted = others.filter((cell) => isHead || ROW_NUMBER.test(cell.join('')));
      for (const cell of counted) tally.take(isHead ? 'term-head' : 'term-number', cell.join(''));
      const kept = others.filter((cell) => !counted.includes(cell)).flat();
      return [...kept, ...(term === undefined ? [] : [term.name, ...term.definition])].map(paragraph);
    }),
  ];
}

function rowsOf(node: DraftNode): string[][][] {
  if (node.type !== 'table' && node.type !== 'merged-table') return [];
  const head: readonly (readonly DraftCell[])[] =
    node.type === 'table' ? [node.header.map((text) => ({ text, items: [] }))] : [];
  return [...head, ...node.rows].map((row) => row.map(textsOf).filter((texts) => texts.length > 0));
}

function textsOf({ text, items }: DraftCell): string[] {
  return [text, ...items].map(plain).filter((one) => one !== '');
}

function plain(text: DraftText): string {
  return text.filter((part) => typeof part === 'string').join('');
}

function isExplained({ name, definition }: DocumentTerm, cells: readonly (readonly string[])[]): boolean {
  const named = cells.find((cell) => cell.join('') === name);
  return named !== undefined && cells.some((cell) => cell !== named && isSame(cell, definition));
}

function isSame(cell: readonly string[], definition: readonly string[] = []): boolean {
  return cell.length === definition.length && cell.every((text, index) => text === definition[index]);
}

function captionOf(node: DraftNode): DraftNode[] {
  const caption = node.type === 'table' || node.type === 'merged-table' ? node.caption : null;
  return caption === null ? [] : [{ type: 'paragraph', text: caption }];
}

function paragraph(text: string): DraftNode {
  return { type: 'paragraph', text: [text] };
}
