import { withPageCharacters } from '../page-characters.ts';
import type { Cell, TablePiece } from '../pieces.ts';
import { joinLines, type TextLine } from '../rules/join-lines.ts';
import type { SourceProblems } from '../rules/source-problems.ts';
import type { Tally } from '../tally.ts';
import type { PrintedLine } from './printed-lines.ts';

/** Whether a line is the header row of the table of indicators. */
export function isIndicatorHeader(text: string): boolean {
  return COLUMNS.test(text);
}

const COLUMNS = /^(序号) (指标名称) (单位) (属性) (\d{4} ?年（目标）)$/u;
const ROW_REPAIR = 'Complete the row, or correct its number, by a correction; separate its cells by spaces.';

/**
 * Reads the table of indicators. A row begins with its number and may span several lines. The word for its kind (预期性 or
 * 约束性) shows its cells: before it are the name and the unit, after it the target.
 */
export function readIndicators(
  caption: PrintedLine,
  header: PrintedLine,
  lines: readonly PrintedLine[],
  tally: Tally,
  problems: SourceProblems,
): TablePiece {
  const columns = COLUMNS.exec(header.text)?.slice(1) ?? [];
  const rows = groupsAt(lines, /^\d+(?: |$)/u).map((row, index) => {
    const words = row.flatMap((line) =>
      line.text.split(/\s+/u).map((text, word) => ({ text, line, isFirst: word === 0 })),
    );
    const kind = words.findIndex(({ text }) => text === '预期性' || text === '约束性');
    if (kind < 3 || kind === words.length - 1 || words[0]?.text !== String(index + 1))
      problems.add(
        row[0]?.line ?? null,
        `Row ${index + 1} of the indicators, "${words.map(({ text }) => text).join(' ')}", is not its number, name, unit, 预期性 or 约束性, target.`,
        ROW_REPAIR,
      );
    const cells = [
      words.slice(0, 1),
      words.slice(1, kind - 1),
      words.slice(kind - 1, kind),
      words.slice(kind, kind + 1),
      words.slice(kind + 1),
    ];
    return cells.map((cell) => cellOf(linesOf(cell), [], tally));
  });
  const head = columns.map((text, index) => headCell(text, index === 0 ? header.page : undefined, tally));
  return tableOf(caption, [head, ...rows], lines, withPageCharacters(joinLines([caption], tally)));
}

/**
 * Reads the table of projects of an annex. A merged cell is printed vertically: lines of one character are the name of a
 * group of projects; lines of one or two, after a number on its own, are the name of a project with parts. The columns
 * are group, number, name, and any others after the name; where the cell of the group is empty, the group continues.
 */
export function readProjects(
  header: PrintedLine,
  lines: readonly PrintedLine[],
  tally: Tally,
  problems: SourceProblems,
): TablePiece {
  const columns = header.text.split(/\s+/u);
  const rows = projectsIn(lines, problems).map(({ line, group, name, parts }, index) => {
    const [number = '', ...words] = line.text.split(/\s+/u);
    const last = words.length > 0 ? parts.length : Math.max(parts.length - (columns.length - 3), 0);
    const others = words.length > 0 ? words.slice(1).map((text) => ({ text })) : parts.slice(last);
    const named = words.length > 0 ? words.slice(0, 1).map((text) => ({ text })) : name;
    if (number !== String(index + 1) || named.length === 0 || others.length !== columns.length - 3)
      problems.add(
        line.line,
        `Project "${line.text}" does not have number ${index + 1} and the cells ${columns.slice(1).join(', ')}.`,
        ROW_REPAIR,
      );
    return [
      cellOf(group, [], tally),
      cellOf([{ text: number, page: line.page }], [], tally),
      cellOf(named, parts.slice(0, last), tally),
      ...others.map((other) => cellOf([other], [], tally)),
    ];
  });
  return {
    ...tableOf(header, [columns.map((text) => headCell(text, undefined, tally)), ...rows], lines),
    goesOn: true,
  };
}

interface Project {
  line: PrintedLine;
  group: readonly PrintedLine[];
  name: PrintedLine[];
  parts: PrintedLine[];
}

function projectsIn(lines: readonly PrintedLine[], problems: SourceProblems): Project[] {
  const projects: Project[] = [];
  let group: PrintedLine[] = [];
  for (const line of lines) {
    const project = projects.at(-1);
    const hasParts = project !== undefined && group.length === 0 && /^\d+$/u.test(project.line.text);
    if (/^\d+(?:\s|$)/u.test(line.text)) {
      projects.push({ line, group, name: [], parts: [] });
      group = [];
    } else if (hasParts && project.parts.length === 0 && /^\p{Script=Han}{1,2}$/u.test(line.text))
      project.name.push(line);
    else if (/^\p{Script=Han}$/u.test(line.text)) group.push(line);
    else if (hasParts) project.parts.push(line);
    else
      problems.add(
        line.line,
        `"${line.text}" belongs to no project.`,
        'Begin each project with its number and a space, or move the line to its place by a correction.',
      );
  }
  const [lost] = group;
  if (lost !== undefined)
    problems.add(
      lost.line,
      `The group "${group.map(({ text }) => text).join('')}" has no project.`,
      'Put the name of a group before its first project.',
    );
  return projects;
}

function groupsAt(lines: readonly PrintedLine[], begins: RegExp): PrintedLine[][] {
  const groups: PrintedLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || begins.test(line.text)) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

/** Joins the words of one line again; the white-space rule joins words of several lines. */
function linesOf(words: readonly { text: string; line: PrintedLine; isFirst: boolean }[]): TextLine[] {
  return [...Map.groupBy(words, ({ line }) => line)].map(([line, own]) => ({
    text: own.map(({ text }) => text).join(' '),
    page: own[0]?.isFirst === true ? line.page : undefined,
  }));
}

function headCell(text: string, page: number | undefined, tally: Tally): Cell {
  return { ...cellOf([{ text, page }], [], tally), header: true };
}

function cellOf(text: readonly TextLine[], items: readonly TextLine[], tally: Tally): Cell {
  const join = (lines: readonly TextLine[]): string => withPageCharacters(joinLines(lines, tally));
  return {
    paragraphs: text.length === 0 ? [] : [join(text)],
    items: items.map((item) => join([item])),
    rowSpan: 1,
    colSpan: 1,
    header: false,
  };
}

function tableOf(first: PrintedLine, rows: Cell[][], lines: readonly PrintedLine[], caption?: string): TablePiece {
  const place = { line: first.line, lastLine: lines.at(-1)?.line ?? first.line };
  return { kind: 'table', place, ...(caption === undefined ? {} : { caption }), rows };
}
