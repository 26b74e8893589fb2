import type { Passage } from '../../../markdown/page-content.ts';
import { joinLines } from '../../rules/join-lines.ts';
import { readHeading } from '../../rules/read-heading.ts';
import type { Tally } from '../../tally.ts';
import type { PrintedLine } from './read-printed-lines.ts';

/** A paragraph or heading put together from its lines. */
export interface Unit {
  /** Line of `source.txt` on which it begins. */
  line: number;
  onPage: number | null;
  passage: Passage;
}

/** Puts lines together: a unit ends at a line that says so, before a numbered heading, and with the last line. */
export function readUnits(lines: readonly PrintedLine[], tally: Tally): Unit[] {
  const units: Unit[] = [];
  let open: PrintedLine[] = [];
  lines.forEach((line, index) => {
    open.push(line);
    const next = lines[index + 1];
    if (!line.endsUnit && next !== undefined && readHeading(next.text) === undefined) return;
    units.push(toUnit(open, tally));
    open = [];
  });
  return units;
}

function toUnit(lines: readonly PrintedLine[], tally: Tally): Unit {
  const [first] = lines;
  return { line: first?.number ?? 0, onPage: first?.onPage ?? null, passage: joinLines(lines, tally) };
}
