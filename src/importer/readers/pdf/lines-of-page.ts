import type { PageLine } from './page-line.ts';

/** A run of letters as a PDF places it. */
export interface PlacedText {
  text: string;
  left: number;
  width: number;
  top: number;
  size: number;
}

/** The lines of one page in the order of reading: two columns one after the other, cells of a row joined by tabs. */
export function linesOfPage(runs: readonly PlacedText[], page: number): PageLine[] {
  const rows = rowsOf(runs.filter(({ text, width }) => text !== '' && (width > 0 || text.trim() !== ''))).map((row) =>
    partsOf(row, page),
  );
  const gutter = gutterOf(rows);
  return gutter === null ? rows.flatMap(joinedByTabs) : inColumns(rows, gutter);
}

/** Runs on one base line; raised figures and marks sit a little above it. */
function rowsOf(runs: readonly PlacedText[]): PlacedText[][] {
  const rows: { top: number; size: number; runs: PlacedText[] }[] = [];
  for (const run of [...runs].sort((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row !== undefined && run.top - row.top < 0.5 * Math.max(row.size, run.size)) {
      row.runs.push(run);
      if (run.size > row.size) Object.assign(row, { size: run.size, top: run.top });
    } else rows.push({ top: run.top, size: run.size, runs: [run] });
  }
  return rows.map(({ runs: row }) => row.sort((a, b) => a.left - b.left));
}

/** Cuts a row where a gap is wider than any space of a sentence. */
function partsOf(row: readonly PlacedText[], page: number): PageLine[] {
  const parts: PageLine[] = [];
  for (const run of row) {
    const last = parts.at(-1);
    const isBlank = run.text.trim() === '';
    const gap = last === undefined ? 0 : run.left - last.right;
    if (last === undefined || gap > 1.8 * run.size) {
      if (isBlank) continue;
      parts.push({ text: run.text, page, left: run.left, right: run.left + run.width, top: run.top, size: run.size });
    } else {
      // A blank run is often wider than what it stands for, and must not hide a gap.
      if (isBlank && run.width > 1.8 * run.size) continue;
      last.text += spaceFor(last, run, gap) + run.text;
      last.right = Math.max(last.right, isBlank ? last.right : run.left + run.width);
      if (run.size > last.size) Object.assign(last, { size: run.size, top: run.top });
    }
  }
  return parts;
}

/** Some programs move on instead of printing a space. */
function spaceFor(before: PageLine, { text, size }: PlacedText, gap: number): string {
  if (/\s$/.test(before.text) || /^\s/.test(text)) return '';
  const isLatin = /[\w.,;:)%]$/.test(before.text) && /^[\w(]/.test(text);
  return gap > (isLatin ? 0.2 : 0.8) * size ? ' ' : '';
}

function joinedByTabs(row: readonly PageLine[]): PageLine[] {
  const [first, ...others] = row;
  if (first === undefined) return [];
  return [others.reduce((line, part) => ({ ...line, text: `${line.text}\t${part.text}`, right: part.right }), first)];
}

/** The white band between two columns: most rows have text on both sides of it, and hardly any crosses it. */
function gutterOf(rows: readonly (readonly PageLine[])[]): number | null {
  const left = Math.min(...rows.flat().map((part) => part.left));
  const right = Math.max(...rows.flat().map((part) => part.right));
  for (const share of [0.5, 0.48, 0.52, 0.45, 0.55, 0.4, 0.6]) {
    const at = left + (right - left) * share;
    const crossing = rows.filter((row) => row.some((part) => part.left < at && part.right > at)).length;
    const beside = rows.filter((row) => row.length === 2 && row.every((part) => part.right <= at || part.left >= at));
    // Cells of a table are short; lines of a column fill it.
    const full = beside.filter((row) => row.every((part) => part.right - part.left > 0.3 * (right - left)));
    if (full.length >= 8 && full.length > 0.5 * rows.length && crossing < 0.2 * rows.length) return at;
  }
  return null;
}

/** A line across the page ends the columns above it. */
function inColumns(rows: readonly (readonly PageLine[])[], gutter: number): PageLine[] {
  const lines: PageLine[] = [];
  let [left, right]: [PageLine[], PageLine[]] = [[], []];
  const end = (): void => {
    lines.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const row of rows)
    if (row.some((part) => part.left < gutter && part.right > gutter)) {
      end();
      lines.push(...joinedByTabs(row));
    } else {
      left.push(...joinedByTabs(row.filter((part) => part.right <= gutter)));
      right.push(...joinedByTabs(row.filter((part) => part.left >= gutter)));
    }
  end();
  const edges = (side: (part: PageLine) => boolean): { left: number; right: number } => {
    const parts = rows.flat().filter(side);
    return { left: Math.min(...parts.map((part) => part.left)), right: Math.max(...parts.map((part) => part.right)) };
  };
  const [first, second] = [edges((part) => part.right <= gutter), edges((part) => part.left >= gutter)];
  return lines.map((line) => {
    if (line.left < gutter && line.right > gutter) return line;
    return { ...line, column: line.right <= gutter ? first : second };
  });
}
