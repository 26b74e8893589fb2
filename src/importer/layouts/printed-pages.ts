import { printedNumber } from '../grammar/printed-number.ts';
import type { LineRole } from '../line-role.ts';
import { withPageCharacters } from '../page-characters.ts';
import type { Piece } from '../pieces.ts';
import { endsSentence } from '../rules/ends-sentence.ts';
import { joinLines } from '../rules/join-lines.ts';
import { SourceProblems } from '../rules/source-problems.ts';
import type { Tally } from '../tally.ts';
import { isIndicatorHeader, readIndicators, readProjects } from './cut-tables.ts';
import { printedLines, type PrintedLine } from './printed-lines.ts';

/**
 * Joins the printed pages of a plan that was copied from its PDF: lines to paragraphs, rows cut into lines to the tables
 * of indicators and of the annexes, and a page with a single line to a figure without its picture.
 *
 * @throws {ContentError} or {AggregateError} of them at lines that fit nowhere
 */
export function printedPages(pieces: readonly Piece[], tally: Tally, file: string): Piece[] {
  const problems = new SourceProblems(file);
  const lines = printedLines(pieces, tally, problems);
  const laid: Piece[] = [];
  for (let at = 0; at < lines.length;) {
    const unit = unitAt(lines, at, tally, problems);
    laid.push(...unit.pieces);
    at += unit.lines;
  }
  problems.throwIfAny();
  return laid;
}

interface Unit {
  pieces: Piece[];
  /** How many lines it has. */
  lines: number;
}

function unitAt(lines: readonly PrintedLine[], at: number, tally: Tally, problems: SourceProblems): Unit {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined) return { pieces: [], lines: 1 };
  if (opensAnnex(line)) return annexAt(lines, at, tally, problems);
  if (line.page !== undefined && line.text === '名词解释') return paragraph([line], tally, { as: 'glossary' });
  if (next !== undefined && isIndicatorHeader(next.text)) {
    const rows = linesUntil(lines, at + 2, ({ page, text }) => page !== undefined || isHeading(text));
    return { pieces: [readIndicators(line, next, rows, tally, problems)], lines: rows.length + 2 };
  }
  if (isFigure(lines, at)) return paragraph([line], tally, { as: 'caption' });
  const own = textAt(lines, at);
  const unit = paragraph(own, tally);
  const text = own.map((one) => one.text.replace(/\s+/gu, ' ')).join('');
  const isTitle = isHeading(text) || (at === 0 && /^前言$/u.test(text));
  if (!isTitle && !endsSentence(text))
    problems.add(
      line.line,
      `The paragraph "${text.slice(0, 20)}" ends in the middle of a sentence: "${text.slice(-10)}".`,
      SENTENCE,
    );
  if (isTitle && /[。；]$/u.test(text))
    problems.add(
      line.line,
      `The heading "${text.slice(0, 20)}" runs on into a sentence.`,
      'End the heading with a space at the end of its line.',
    );
  return unit;
}

/**
 * A paragraph or heading ends at a line marked as its end, before a heading, a table or a figure, and with the last line.
 */
function textAt(lines: readonly PrintedLine[], at: number): PrintedLine[] {
  const rest = linesUntil(lines, at + 1, (line, index) => {
    const header = lines[index + 1]?.text ?? '';
    return (
      lines[index - 1]?.endsUnit === true ||
      isHeading(line.text) ||
      isIndicatorHeader(header) ||
      isFigure(lines, index) ||
      opensAnnex(line)
    );
  });
  return [...lines.slice(at, at + 1), ...rest];
}

/** An annex: its heading, a table of projects, and printed notes. */
function annexAt(lines: readonly PrintedLine[], at: number, tally: Tally, problems: SourceProblems): Unit {
  const [heading, header, ...rest] = [...lines.slice(at, at + 1), ...linesUntil(lines, at + 1, opensAnnexOrGlossary)];
  if (heading === undefined) return { pieces: [], lines: 1 };
  const notes = rest.findIndex(({ text }) => /^注\s*\d+：/u.test(text));
  const rows = notes === -1 ? rest : rest.slice(0, notes);
  const pieces = [...paragraph([heading], tally, { as: 'annex' }).pieces];
  if (header !== undefined) pieces.push(readProjects(header, rows, tally, problems));
  for (let note = rows.length; note < rest.length;) {
    const own = textAt(rest, note);
    pieces.push(...paragraph(own, tally, { as: 'note' }).pieces);
    note += own.length;
  }
  return { pieces, lines: rest.length + (header === undefined ? 1 : 2) };
}

function paragraph(lines: readonly PrintedLine[], tally: Tally, role?: LineRole): Unit {
  const place = { line: lines[0]?.line ?? 0, lastLine: lines.at(-1)?.line ?? 0 };
  const text = withPageCharacters(joinLines(lines, tally));
  return { pieces: [{ kind: 'paragraph', place, text, ...(role === undefined ? {} : { role }) }], lines: lines.length };
}

function opensAnnex({ page, text }: PrintedLine): boolean {
  return page !== undefined && /^附表\s*\d+\s/u.test(text);
}

function opensAnnexOrGlossary(line: PrintedLine): boolean {
  return opensAnnex(line) || (line.page !== undefined && line.text === '名词解释');
}

/** A printed page with a single line that is neither a sentence nor a heading is a figure whose picture is lost. */
function isFigure(lines: readonly PrintedLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  const isWholePage = line?.page !== undefined && line.endsUnit && (next === undefined || next.page !== undefined);
  return isWholePage && !endsSentence(line.text) && !isHeading(line.text);
}

/** In this layout a space follows the number of a heading; 第一产业, or a sentence that begins with 第二章, is not a heading. */
function isHeading(text: string): boolean {
  const number = printedNumber(text);
  return number !== null && ['part', 'chapter', 'section'].includes(number.style) && /\s$/u.test(number.printed);
}

function linesUntil(
  lines: readonly PrintedLine[],
  start: number,
  isEnd: (line: PrintedLine, index: number) => boolean,
): PrintedLine[] {
  let end = start;
  for (let line = lines[end]; line !== undefined && !isEnd(line, end); line = lines[end]) end += 1;
  return lines.slice(start, end);
}

const SENTENCE =
  'If it is a heading, give it its number and a space: 第三节 标题. If it continues, remove the space at the end of its last line by a correction.';
