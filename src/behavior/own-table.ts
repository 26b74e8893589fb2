import type { FormattedText } from './copy-text.ts';
import { parsePage } from './parse-page.ts';
import { element } from './search/element.ts';
import { siteAccess } from './site-access.ts';

let loading: Promise<string> | null = null;

/**
 * The table under a fragment of this page as the library serves it, whatever a browser's translation made of the page: with its
 * merged cells for a spreadsheet or word processor, and as plain text with tabs between the columns.
 *
 * @throws {Error} where the page cannot be loaded: then nothing may be copied
 */
export async function ownTable(fragment: string): Promise<FormattedText> {
  loading ??= siteAccess.readText(location.href.replace(/[?#].*/, ''));
  loading.catch(() => (loading = null));
  const page = parsePage(await loading);
  const table = page.getElementById(fragment)?.closest('table');
  if (!table) throw new Error(`There is no table ${fragment} on this page.`);
  return { plain: withTabs(table), html: withoutInterface(table).outerHTML };
}

function withoutInterface(table: HTMLTableElement): HTMLElement {
  const rows = [...table.rows].map(({ cells }) =>
    element('tr', {}, ...[...cells].map((cell) => element(cell.localName, spansOf(cell), ...inLines(cell)))),
  );
  return element('table', {}, ...rows);
}

function spansOf({ rowSpan, colSpan }: HTMLTableCellElement): Record<string, string> {
  return { ...(rowSpan > 1 && { rowspan: String(rowSpan) }), ...(colSpan > 1 && { colspan: String(colSpan) }) };
}

function inLines(cell: Element): (Node | string)[] {
  return linesOf(cell).flatMap((line, place) => (place === 0 ? [line] : [element('br', {}), line]));
}

/** Each cell is in its own column: a merged one in the first it covers, the others left empty. */
function withTabs(table: HTMLTableElement): string {
  const grid = [...table.rows].map((): (string | undefined)[] => []);
  for (const [index, { cells }] of [...table.rows].entries())
    for (const cell of cells) spread(cell, grid.slice(index, index + cell.rowSpan));
  return grid.map((row) => row.join('\t')).join('\n');
}

/** Puts a cell into the first free column of its rows. */
function spread(cell: HTMLTableCellElement, rows: (string | undefined)[][]): void {
  const column = [...(rows[0] ?? []), undefined].indexOf(undefined);
  for (const row of rows) for (let right = 0; right < cell.colSpan; right += 1) row[column + right] = '';
  if (rows[0] !== undefined) rows[0][column] = linesOf(cell).join(' ');
}

/** The words of a cell, then each of its items. */
function linesOf(cell: Element): string[] {
  const copy = cell.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll('[data-ui]')) added.remove();
  const items = [...copy.querySelectorAll('li')];
  for (const item of items) item.remove();
  return [copy, ...items].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
}
