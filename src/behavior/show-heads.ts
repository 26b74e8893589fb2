/**
 * Puts the heads of the columns above the row that an address leads to, where those of the table are out of sight.
 *
 * @param fragment of the row or of a list item in it
 */
export function showHeads(fragment: string): void {
  if (document.querySelector('#paragraph-menu')?.matches(':popover-open') === true) return; // The menu of a row stands where the reader has put it.
  for (const shown of document.querySelectorAll('tr.heads')) shown.remove();
  const row = document.getElementById(fragment)?.closest('tr') ?? null;
  const head = row?.closest('table')?.tHead?.rows[0] ?? null;
  if (row === null || head === null || row.parentElement === head.parentElement || isInSight(head)) return;
  const copy = copyOf(head);
  const first = firstOfGroup(row);
  first.before(copy);
  const isNear = row.getBoundingClientRect().bottom - copy.getBoundingClientRect().top < innerHeight * 0.7;
  (isNear ? copy : row).scrollIntoView({ block: 'start', behavior: 'instant' });
}

function isInSight(head: HTMLElement): boolean {
  const { top, height } = head.getBoundingClientRect();
  return height > 1 && top > 40 && top < innerHeight / 2;
}

/** For the eye alone: whoever hears a table hears the heads of its cells anyway. */
function copyOf(head: HTMLTableRowElement): HTMLTableRowElement {
  const copy = head.cloneNode(true) as HTMLTableRowElement;
  for (const cell of copy.cells) cell.replaceChildren(ownText(cell));
  copy.removeAttribute('id');
  copy.className = 'heads';
  copy.setAttribute('aria-hidden', 'true');
  copy.dataset['ui'] = '';
  return copy;
}

function ownText(cell: HTMLElement): string {
  for (const added of cell.querySelectorAll('[data-ui]')) added.remove();
  return cell.textContent ?? '';
}

/** A row may not come between a cell and the rows that it reaches into. */
function firstOfGroup(row: HTMLTableRowElement): HTMLTableRowElement {
  let [first, reach] = [row, 0];
  for (const one of (row.parentElement as HTMLTableSectionElement).rows) {
    if (reach <= one.sectionRowIndex) first = one;
    reach = Math.max(reach, ...[...one.cells].map(({ rowSpan }) => one.sectionRowIndex + rowSpan));
    if (one === row) break;
  }
  return first;
}
