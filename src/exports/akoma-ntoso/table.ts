import type { Block, TableCell, TableNode, TableRow } from '../../markdown/page-content.ts';
import { xmlElement } from '../xml.ts';
import type { BlockText } from './block-text.ts';

interface TableContext {
  eIdOf: (fragment: string) => string;
  written: (block: Block) => BlockText;
  list: (fragment: string, items: readonly Block[]) => string;
}

/** A table with its rows as blocks; a cell holds its text, then its items as a list. */
export function tableXml({ fragment, caption, header, rows }: TableNode, context: TableContext): string {
  const eId = context.eIdOf(fragment);
  return xmlElement(
    'table',
    { eId },
    `${captionXml(caption, fragment, context)}\n${[header, ...rows].map((row) => rowXml(row, row === header, context)).join('\n')}\n`,
  );
}

/** A caption with the same id as its table has no `eId`, because the element of the table has it. */
function captionXml(caption: Block | null, table: string, { eIdOf, written }: TableContext): string {
  if (caption === null) return '';
  const { parts, attributes } = written(caption);
  const eId = caption.fragment === table ? {} : { eId: eIdOf(caption.fragment) };
  return xmlElement('caption', { ...eId, ...attributes }, parts.join(''));
}

function rowXml({ block, cells }: TableRow, isHeader: boolean, context: TableContext): string {
  const { parts, attributes } = context.written(block);
  const own = cells.map((cell, column) => ({ cell, column })).filter(({ cell }) => cell.rowSpan > 0);
  return xmlElement(
    'tr',
    { eId: context.eIdOf(block.fragment) },
    own
      .map(({ cell, column }, index) => {
        const text = parts[index] ?? '';
        const items = cell.items.length === 0 ? '' : context.list(`${block.fragment}__list_${column + 1}`, cell.items);
        const content = (text === '' ? '' : xmlElement('p', attributes, text)) + items;
        return xmlElement(isHeader || cell.header ? 'th' : 'td', spans(cell), content);
      })
      .join(''),
  );
}

function spans({ rowSpan, colSpan }: TableCell): Record<string, string> {
  return {
    ...(rowSpan > 1 ? { rowspan: String(rowSpan) } : {}),
    ...(colSpan > 1 ? { colspan: String(colSpan) } : {}),
  };
}
