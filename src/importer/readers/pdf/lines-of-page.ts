import { raisedFigure } from '../../rules/raised-figure.ts';
import { columnsOf, type Columns } from './columns-of-page.ts';
import { textWidth } from '../../rules/text-width.ts';
import type { PageLine } from './page-line.ts';
import { crosses, rowsOf, type PlacedText } from './placed-text.ts';

/** The lines of the pages in reading order: two columns one after the other, cells of a row joined by tabs. */
export function linesOfPages(pages: readonly (readonly PlacedText[])[]): PageLine[] {
  const seen = pages.map((runs) => runs.filter(({ text, width }) => text !== '' && (width > 0 || text.trim() !== '')));
  const rowsOfPages = seen.map(rowsOf);
  const columns = columnsOf(rowsOfPages);
  return rowsOfPages.flatMap((rows, index) => {
    const own = columns[index] ?? null;
    return own === null ? rows.flatMap((row) => lineOf(row, index + 1)) : inColumns(rows, own, index + 1);
  });
}

function lineOf(row: readonly PlacedText[], page: number): PageLine[] {
  const parts = partsOf(row, page);
  const [first, ...others] = parts;
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  const text = parts.map((part) => part.text).join('\t');
  const raised = parts.flatMap((part) => part.raised ?? []);
  const { right } = parts.at(-1) ?? first;
  return [{ ...first, text, right, cells: parts, ...(raised.length === 0 ? {} : { raised }) }];
}

/** Cuts a row where a gap is wider than any space of a sentence. */
function partsOf(row: readonly PlacedText[], page: number): PageLine[] {
  const parts: PageLine[] = [];
  /** Letter size of the longest run, since a mark may be larger than the letters of its line. */
  let longest = 0;
  const main = row.reduce((most, run) => (run.size > most.size ? run : most), row[0] ?? NOWHERE);
  for (const run of row) {
    const last = parts.at(-1);
    const isBlank = run.text.trim() === '';
    const gap = last === undefined ? 0 : run.left - last.right;
    const isRaised = run.size < 0.9 * main.size && run.top < main.top - 0.15 * main.size;
    const text = (isRaised ? raisedFigure(last?.text ?? '', run.text) : null) ?? run.text;
    const note = `${run.text.trim()} → ${text}`;
    if (last === undefined || gap > 1.8 * run.size) {
      if (isBlank) continue;
      const { left, width, top, size } = run;
      parts.push({
        text,
        page,
        left,
        right: left + width,
        top,
        size,
        starts: startsIn(run, 0),
        ...(text === run.text ? {} : { raised: [note] }),
      });
    } else {
      // A blank run is often wider than the space it represents, and must not hide a gap.
      if (isBlank && run.width > 1.8 * run.size) continue;
      const before = last.text.length;
      const starts = [
        ...(gap > 0.2 * run.size && !isBlank ? [{ at: before, left: run.left }] : []),
        ...startsIn(run, before),
      ];
      if (starts.length > 0) last.starts = [...(last.starts ?? []), ...starts];
      if (text === run.text) last.text += spaceFor(last, run, gap) + text;
      else Object.assign(last, { text: last.text + text, raised: [...(last.raised ?? []), note] });
      last.right = Math.max(last.right, isBlank ? last.right : run.left + run.width);
      if (run.text.length > longest) Object.assign(last, { size: run.size, top: run.top });
    }
    longest = parts.at(-1) === last ? Math.max(longest, run.text.length) : run.text.length;
  }
  return parts;
}

/** The approximate positions of the words in one run. */
function startsIn({ text, left, width }: PlacedText, before: number): { at: number; left: number }[] {
  return [...text.matchAll(/(?<=\S) +(?=\S)/g)].map(({ index, 0: { length } }) => ({
    at: before + index + length,
    left: left + (width * textWidth(text.slice(0, index + length))) / textWidth(text),
  }));
}

const NOWHERE: PlacedText = { text: '', left: 0, width: 0, top: 0, size: 0 };

/** Some programs leave a gap instead of printing a space. */
function spaceFor(before: PageLine, { text, size }: PlacedText, gap: number): string {
  if (/\s$/.test(before.text) || /^\s/.test(text)) return '';
  const isLatin = /[\w.,;:)%]$/.test(before.text) && /^[\w(]/.test(text);
  return gap > (isLatin ? 0.2 : 0.8) * size ? ' ' : '';
}

/** A line across the page ends the columns above it; rows of cells between two such lines are a table, not columns. */
function inColumns(
  rows: readonly (readonly PlacedText[])[],
  { gutter, first, second }: Columns,
  page: number,
): PageLine[] {
  const lines: PageLine[] = [];
  let zone: PlacedText[] = [];
  const linesIn = (isLeft: boolean): PageLine[] =>
    rowsOf(zone.filter(({ left }) => left < gutter === isLeft)).flatMap((row) => lineOf(row, page));
  const end = (): void => {
    const [left, right] = [linesIn(true), linesIn(false)];
    const ofCells = left.filter(({ cells }) => cells !== undefined).length;
    if (ofCells * 2 > left.length) lines.push(...rowsOf(zone).flatMap((row) => lineOf(row, page)));
    else
      lines.push(
        ...left.map((line) => ({ ...line, column: first })),
        ...right.map((line) => ({ ...line, column: second })),
      );
    zone = [];
  };
  for (const row of rows)
    if (row.some((run) => crosses(run, gutter))) {
      end();
      lines.push(...lineOf(row, page));
    } else zone.push(...row);
  end();
  return lines;
}
