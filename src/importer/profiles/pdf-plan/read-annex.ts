import type { DraftCell, DraftNode, DraftPage } from '../../../markdown/draft-page.ts';
import { joinLines } from '../../rules/join-lines.ts';
import type { TextLine } from '../../rules/join-lines.ts';
import type { SourceProblems } from '../../rules/source-problems.ts';
import { toDraftText } from '../../rules/to-draft-text.ts';
import type { Tally } from '../../tally.ts';
import { annexNumber } from './divide-plan.ts';
import { findProjects } from './find-projects.ts';
import type { Project } from './find-projects.ts';
import type { PrintedLine } from './read-printed-lines.ts';
import { readUnits } from './read-units.ts';

/** Reads one annex: its heading, a table of numbered projects in groups, and printed notes. `expected` is its number. */
export function readAnnex(
  [heading, header, ...rest]: readonly [PrintedLine, ...PrintedLine[]],
  expected: number,
  tally: Tally,
  problems: SourceProblems,
): DraftPage {
  const number = annexNumber(heading.text);
  if (number !== expected)
    problems.add(
      heading.number,
      `附表 ${number} stands where 附表 ${expected} is due.`,
      'Number the annexes from 1 without gap.',
    );
  if (header === undefined)
    problems.add(heading.number, `附表 ${number} has no table.`, 'Add its header row and its projects.');

  const [rows, notes] = splitAtNotes(rest);
  const title: DraftNode = { type: 'title', text: toDraftText(joinLines([heading], tally)) };
  const table = header === undefined ? [] : [readTable(header, rows, tally, problems)];
  return {
    page: `annex-${expected}`,
    printedPage: heading.onPage ?? undefined,
    nodes: [
      title,
      ...table,
      ...readUnits(notes, tally).map(({ passage }): DraftNode => ({ type: 'note', text: toDraftText(passage) })),
    ],
  };
}

function splitAtNotes(lines: readonly PrintedLine[]): [rows: readonly PrintedLine[], notes: readonly PrintedLine[]] {
  const at = lines.findIndex(({ text }) => /^注\s*\d+：/.test(text));
  return at === -1 ? [lines, []] : [lines.slice(0, at), lines.slice(at)];
}

function readTable(
  header: PrintedLine,
  lines: readonly PrintedLine[],
  tally: Tally,
  problems: SourceProblems,
): DraftNode {
  const columns = header.text.split(/\s+/);
  return {
    type: 'table',
    caption: null,
    header: columns.map((text) => toDraftText(joinLines([{ text }], tally))),
    rows: findProjects(lines, problems).map((project, index) => {
      const cells = toCells(project, columns.length);
      checkCells(cells, columns, index + 1, project.line.number, problems);
      return cells.map((cell) => toDraftCell(cell, tally));
    }),
  };
}

/** The lines of a cell, and of each of its items. */
interface CellLines {
  text: readonly TextLine[];
  items: readonly TextLine[];
}

/** Columns are: group, number, name, and any others after the name. */
function toCells({ line, group, name, parts }: Project, width: number): CellLines[] {
  const [number = '', ...words] = line.text.split(/\s+/);
  const first = [cell(group), cell([{ text: number, page: line.page }])];
  if (words.length > 0) return [...first, ...words.map((text) => cell([{ text }]))];

  const partsEnd = Math.max(parts.length - (width - 3), 0);
  return [
    ...first,
    { text: name, items: parts.slice(0, partsEnd) },
    ...parts.slice(partsEnd).map((part) => cell([part])),
  ];
}

function cell(text: readonly TextLine[]): CellLines {
  return { text, items: [] };
}

function checkCells(
  cells: readonly CellLines[],
  columns: readonly string[],
  expected: number,
  line: number,
  problems: SourceProblems,
): void {
  const number = cells[1]?.text[0]?.text ?? '';
  if (number !== String(expected))
    problems.add(
      line,
      `Project ${number} stands where number ${expected} is due.`,
      'Number the projects from 1 without gap: add the missing row or correct the number.',
    );
  const filled = cells.slice(1).filter(({ text }) => text.length > 0).length;
  if (filled !== columns.length - 1 || cells.length !== columns.length)
    problems.add(
      line,
      `The row of project ${number} has ${filled} cells, the header has ${columns.length - 1} after "${columns[0]}".`,
      `Give every project the cells ${columns.slice(1).join(', ')}, separated by spaces; those of a project with parts stand after its last part.`,
    );
}

function toDraftCell({ text, items }: CellLines, tally: Tally): DraftCell {
  return {
    text: toDraftText(joinLines(text, tally)),
    items: items.map((item) => toDraftText(joinLines([item], tally))),
  };
}
