import type { DraftCell, DraftNode } from '../../../markdown/draft-page.ts';
import { joinLines } from '../../rules/join-lines.ts';
import type { TextLine } from '../../rules/join-lines.ts';
import type { SourceProblems } from '../../rules/source-problems.ts';
import { toDraftText } from '../../rules/to-draft-text.ts';
import type { Tally } from '../../tally.ts';
import type { PrintedLine } from './read-printed-lines.ts';

/** The table of indicators before its rows are told apart. */
export interface IndicatorLines {
  kind: 'indicators';
  caption: PrintedLine;
  header: PrintedLine;
  lines: readonly PrintedLine[];
}

/** True for the header row of the table of indicators. */
export function isIndicatorHeader(text: string): boolean {
  return COLUMNS.test(text);
}

/**
 * Reads the table of indicators. A row begins with its number and may run over several lines; the word for its kind
 * (预期性 or 约束性) tells its cells apart: before it the unit and the name, after it the target.
 */
export function readIndicators(
  { caption, header, lines }: IndicatorLines,
  tally: Tally,
  problems: SourceProblems,
): DraftNode {
  const columns = COLUMNS.exec(header.text)?.slice(1) ?? [];
  const rows = toRows(lines).map((row, index) => readRow(row, index + 1, tally, problems));
  return {
    type: 'table',
    caption: toDraftText(joinLines([caption], tally)),
    header: columns.map((column, index) =>
      toDraftText(joinLines([{ text: column, page: index === 0 ? header.page : undefined }], tally)),
    ),
    rows,
  };
}

const COLUMNS = /^(序号) (指标名称) (单位) (属性) (\d{4} ?年（目标）)$/;
const KIND = /^(?:预期性|约束性)$/;

function toRows(lines: readonly PrintedLine[]): PrintedLine[][] {
  const rows: PrintedLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row === undefined || /^\d+(?: |$)/.test(line.text)) rows.push([line]);
    else row.push(line);
  }
  return rows;
}

/** A word of a row and the line it stands in. */
interface Word {
  text: string;
  line: PrintedLine;
  isFirst: boolean;
}

function readRow(lines: readonly PrintedLine[], expected: number, tally: Tally, problems: SourceProblems): DraftCell[] {
  const words = lines.flatMap((line) =>
    line.text.split(/\s+/).map((text, index): Word => ({ text, line, isFirst: index === 0 })),
  );
  const kind = words.findIndex(({ text }) => KIND.test(text));
  const place = lines[0]?.number ?? null;
  const [number] = words;
  if (kind < 3 || kind === words.length - 1)
    problems.add(
      place,
      `Row ${expected} of the indicators, "${words.map(({ text }) => text).join(' ')}", has not five cells.`,
      ROW_REPAIR,
    );
  if (number?.text !== String(expected))
    problems.add(
      place,
      `"${number?.text ?? ''}" begins a row of the indicators where number ${expected} is due.`,
      'Number the rows from 1 without gap; add the missing row or correct the number.',
    );
  return [
    words.slice(0, 1),
    words.slice(1, kind - 1),
    words.slice(kind - 1, kind),
    words.slice(kind, kind + 1),
    words.slice(kind + 1),
  ].map((cell) => ({ text: toDraftText(joinLines(toLines(cell), tally)), items: [] }));
}

const ROW_REPAIR =
  'A row is: number, name, unit, 预期性 or 约束性, target, separated by spaces. Complete it by a correction.';

/** Puts words of one line back together; words of several lines are joined by the white-space rule. */
function toLines(words: readonly Word[]): TextLine[] {
  const lines: { of: PrintedLine; text: string; page: number | undefined }[] = [];
  for (const { text, line, isFirst } of words) {
    const last = lines.at(-1);
    if (last?.of === line) last.text += ` ${text}`;
    else lines.push({ of: line, text, page: isFirst ? line.page : undefined });
  }
  return lines;
}
