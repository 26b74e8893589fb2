import type { LineRole } from '../../line-role.ts';
import type { SourceLine } from '../../profile.ts';

/** Lines that belong together: those of one role, or running text up to the next line with a role. */
export interface Unit {
  role: LineRole | undefined;
  lines: readonly [SourceLine, ...SourceLine[]];
}

/** Groups lines into units. The lines of a page start are the first of its running text. */
export function splitUnits(lines: readonly SourceLine[]): Unit[] {
  const units: { role: LineRole | undefined; lines: [SourceLine, ...SourceLine[]] }[] = [];
  for (const line of lines) {
    const last = units.at(-1);
    if (last !== undefined && belongsTo(line, last)) last.lines.push(line);
    else units.push({ role: line.role, lines: [line] });
  }
  return units;
}

function belongsTo(line: SourceLine, { role }: Unit): boolean {
  return line.role === role || (line.role === undefined && role?.as === 'page-start');
}
