/** Removes what was put into a table for the row opened before. */
let takeAway = (): void => undefined;

/**
 * Repeats the column heads above the row that an address leads to, where those of the table are out of sight, and repeats
 * a cell that heads several rows and began further up.
 *
 * @param fragment of the row or of a list item in it
 */
export function showHeads(fragment: string): void {
  if (document.querySelector('#paragraph-menu')?.matches(':popover-open') === true) return; // The row of an open menu must stay where it is.
  takeAway();
  const target = document.getElementById(fragment);
  const row = target?.closest('tr');
  const table = row?.closest('table');
  const heads = table?.tHead;
  if (!target || !row || !table || !heads || row.parentElement === heads || isInSight(heads)) return;
  const copies = [...heads.rows].map(copyOf);
  const joinAgain = reachingInto(row).map((cell) => divide(cell, row));
  row.before(...copies);
  const box = table.parentElement as HTMLElement;
  takeAway = () => {
    for (const copy of copies) copy.remove();
    for (const join of joinAgain) join();
    box.style.overflow = target.style.scrollMarginBlockStart = '';
  };
  // A single row of heads stays in view while scrolling, unless the table has to scroll sideways; it must not cover the row asked for.
  if (copies.length === 1 && box.scrollWidth <= box.clientWidth) box.style.overflow = 'visible';
  target.style.scrollMarginBlockStart = `${copies.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0)}px`;
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function isInSight(heads: HTMLElement): boolean {
  const { top, height } = heads.getBoundingClientRect();
  return height > 1 && top > 40 && top < innerHeight / 2;
}

/** Only visual: screen readers announce the heads of each cell anyway. */
function copyOf(head: HTMLTableRowElement): HTMLTableRowElement {
  const copy = head.cloneNode(true) as HTMLTableRowElement;
  for (const cell of copy.cells) cell.replaceChildren(ownText(cell));
  copy.removeAttribute('id');
  copy.className = 'heads no-print';
  copy.setAttribute('aria-hidden', 'true');
  copy.dataset['ui'] = '';
  return copy;
}

function ownText(cell: HTMLElement): string {
  for (const added of cell.querySelectorAll('[data-ui]')) added.remove();
  return cell.textContent ?? '';
}

/** Cells of rows above that reach into this one. */
function reachingInto(row: HTMLTableRowElement): HTMLTableCellElement[] {
  const above = [...(row.parentElement as HTMLTableSectionElement).rows].slice(0, row.sectionRowIndex);
  return above.flatMap((one, index) => [...one.cells].filter(({ rowSpan }) => index + rowSpan > row.sectionRowIndex));
}

/** Splits a cell above a row, so that rows can be inserted there. @returns undoes it */
function divide(cell: HTMLTableCellElement, row: HTMLTableRowElement): () => void {
  const again = cell.cloneNode(true) as HTMLTableCellElement;
  const rows = row.sectionRowIndex - (cell.parentElement as HTMLTableRowElement).sectionRowIndex;
  again.replaceChildren(ownText(again));
  again.classList.add('group-again');
  again.rowSpan = cell.rowSpan - rows;
  cell.rowSpan = rows;
  row.insertBefore(again, [...row.cells].find((other) => leftOf(other) >= leftOf(cell)) ?? null);
  return () => {
    again.remove();
    cell.rowSpan = rows + again.rowSpan;
  };
}

function leftOf(cell: HTMLElement): number {
  return cell.getBoundingClientRect().left;
}
