import { crosses, rowsOf, type PlacedText } from './placed-text.ts';

type Rows = readonly (readonly PlacedText[])[];

/** Two columns of a page, and the middle of the gap between them. */
export interface Columns {
  gutter: number;
  first: { left: number; right: number };
  second: { left: number; right: number };
}

/**
 * The columns of each page; null for a page with one. A page with too little text to tell has those of other pages of the
 * document.
 */
export function columnsOf(pages: readonly Rows[]): (Columns | null)[] {
  const found = pages.map(ownColumns);
  const usual = found.find((one) => one !== null);
  if (usual === undefined || usual === null) return found;
  return found.map((own, page) => own ?? likeOthers(pages[page] ?? [], usual));
}

function ownColumns(rows: Rows): Columns | null {
  for (const at of places(rows.flat())) {
    const columns = columnsAt(rows, at);
    if (columns !== null) return columns;
  }
  return null;
}

/** Where the gap may be: in the middle third of the page, the exact middle first. */
function places(runs: readonly PlacedText[]): number[] {
  const { left, right } = edgesOf(runs);
  const shares = Array.from({ length: 41 }, (_, step) => 0.5 + (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 0.008);
  return shares.map((share) => left + (right - left) * share);
}

function columnsAt(rows: Rows, gutter: number): Columns | null {
  const [before, after] = sidesOf(rows, gutter);
  const across = rows.filter((row) => row.some((run) => crosses(run, gutter))).length;
  const columns = { gutter, first: edgesOf(before), second: edgesOf(after) };
  const [left, right] = [fullLines(before, columns.first), fullLines(after, columns.second)];
  // Table cells are short; the lines of a column fill it.
  const areFull = [left, right].every(({ full, all }) => full >= 4 && full * 2 > all);
  return areFull && left.full + right.full >= 12 && across < left.all + right.all && isApart(rows, columns)
    ? columns
    : null;
}

function likeOthers(rows: Rows, usual: Columns): Columns | null {
  const [before, after] = sidesOf(rows, usual.gutter);
  const starts = (side: readonly PlacedText[], left: number): boolean =>
    rowsOf(side).some(([run]) => run !== undefined && Math.abs(run.left - left) < 3 * run.size);
  return starts(before, usual.first.left) && starts(after, usual.second.left) && isApart(rows, usual) ? usual : null;
}

function sidesOf(rows: Rows, gutter: number): [PlacedText[], PlacedText[]] {
  const whole = rows.filter((row) => !row.some((run) => crosses(run, gutter))).flat();
  return [whole.filter(({ left }) => left < gutter), whole.filter(({ left }) => left >= gutter)];
}

function fullLines(
  runs: readonly PlacedText[],
  { left, right }: { left: number; right: number },
): { full: number; all: number } {
  const widths = rowsOf(runs).map((row) => row.reduce((sum, { width }) => sum + width, 0));
  return { full: widths.filter((width) => width > 0.8 * (right - left)).length, all: widths.length };
}

/** Whether the gap between the columns is wider than the spaces within a line. */
function isApart(rows: Rows, { gutter, first, second }: Columns): boolean {
  const [before, after] = sidesOf(rows, gutter);
  const size = Math.max(0, ...before.slice(0, 20).map((run) => run.size));
  return (
    after.length > 0 &&
    Math.min(edgesOf(after).left, second.left) - Math.max(edgesOf(before).right, first.right) > 0.8 * size
  );
}

function edgesOf(runs: readonly PlacedText[]): { left: number; right: number } {
  const shown = runs.filter(({ text }) => text.trim() !== '');
  return {
    left: Math.min(...shown.map(({ left }) => left)),
    right: Math.max(...shown.map(({ left, width }) => left + width)),
  };
}
