import type { Element } from 'domhandler';
import type { Cell } from '../../pieces.ts';
import { at, attribute, elements, localName, numberAttribute } from '../xml-tree.ts';
import { toggle } from './styles.ts';

/** A table and the texts of covered cells: a merged cell may cover another with text, which Word does not show. */
export interface TableOfWord {
  rows: Cell[][];
  covered: string[];
}

/** @param paragraphsOf reads the paragraphs of a cell */
export function readTable(table: Element, paragraphsOf: (cell: Element) => string[]): TableOfWord {
  const covered: string[] = [];
  const open = new Map<number, Cell>();
  const rows = rowsOf(table).map((row) => {
    const properties = at(row, 'trPr');
    const header = toggle(at(properties, 'tblHeader')) ?? false;
    const cells: Cell[] = [];
    let column = 0;
    const add = (paragraphs: string[], colSpan: number): Cell => {
      const cell = { paragraphs, rowSpan: 1, colSpan, header };
      cells.push(cell);
      return cell;
    };
    const gap = (side: string): void => {
      const columns = numberAttribute(at(properties, side), 'val') ?? 0;
      if (columns > 0) add([], columns);
      column += columns;
    };
    gap('gridBefore');
    for (const tc of mergedAcross(cellsOf(row))) {
      const paragraphs = paragraphsOf(tc.cell);
      const above = open.get(column);
      if (tc.continues && above !== undefined && above.colSpan === tc.colSpan) {
        above.rowSpan += 1;
        covered.push(...paragraphs);
      } else {
        const cell = add(paragraphs, tc.colSpan);
        if (tc.merges) open.set(column, cell);
        else open.delete(column);
      }
      column += tc.colSpan;
    }
    gap('gridAfter');
    return cells;
  });
  return { rows, covered };
}

interface GridCell {
  cell: Element;
  colSpan: number;
  /** Merged with the cells below or above it. */
  merges: boolean;
  continues: boolean;
}

/** Older files merge cells across by `hMerge` rather than by `gridSpan`. */
function mergedAcross(cells: readonly Element[]): GridCell[] {
  const merged: GridCell[] = [];
  for (const cell of cells) {
    const properties = at(cell, 'tcPr');
    const colSpan = numberAttribute(at(properties, 'gridSpan'), 'val') ?? 1;
    const across = at(properties, 'hMerge');
    const last = merged.at(-1);
    if (across !== undefined && attribute(across, 'val') !== 'restart' && last !== undefined) last.colSpan += colSpan;
    else {
      const down = at(properties, 'vMerge');
      const continues = down !== undefined && attribute(down, 'val') !== 'restart';
      merged.push({ cell, colSpan, merges: down !== undefined, continues });
    }
  }
  return merged;
}

/** Rows and cells may be inside content controls and tracked changes; deleted ones are read separately. */
function rowsOf(parent: Element): Element[] {
  return inside(parent, 'tr').filter((row) => at(row, 'trPr', 'del') === undefined);
}

function cellsOf(row: Element): Element[] {
  return inside(row, 'tc');
}

function inside(parent: Element, name: string): Element[] {
  return elements(parent).flatMap((element) => {
    if (localName(element) === name) return [element];
    return ['sdt', 'sdtContent', 'ins', 'customXml', 'smartTag'].includes(localName(element))
      ? inside(element, name)
      : [];
  });
}
