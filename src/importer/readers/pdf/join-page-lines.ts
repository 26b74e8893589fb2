import { endsSentence } from '../../rules/ends-sentence.ts';
import { lineJoin } from '../../rules/line-join.ts';
import { printedNumber } from '../../grammar/printed-number.ts';
import { textWidth } from '../../rules/text-width.ts';
import type { PageLine } from './page-line.ts';

/** A paragraph joined from lines. */
export interface JoinedParagraph {
  text: string;
  first: PageLine;
  last: PageLine;
  centered: boolean;
  /** Words that were hyphenated at the end of a line. */
  hyphenated: readonly string[];
  /** A full line or a page break hides whether it continues. */
  isDoubtful: boolean;
}

/**
 * Joins the lines of pages into paragraphs, by indents, by gaps, and by lines that end before they are full.
 *
 * @param alike all lines with the same setting, where `lines` are too few to measure
 */
export function joinPageLines(lines: readonly PageLine[], alike: readonly PageLine[] = lines): JoinedParagraph[] {
  const measure = measureOf(alike);
  const paragraphs: JoinedParagraph[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const step = open === undefined ? 'begin' : stepTo(line, open, measure);
    if (open === undefined || step === 'begin')
      paragraphs.push({
        text: line.text,
        first: line,
        last: line,
        centered: isCentered(line, measure),
        hyphenated: [],
        isDoubtful: false,
      });
    else paragraphs[paragraphs.length - 1] = goOn(open, line, step === 'doubt');
  }
  return paragraphs;
}

interface Measure {
  left: number;
  right: number;
  /** Letter size of most lines. */
  size: number;
  /** Usual distance between two lines, in letter sizes. */
  pitch: number;
  /** Paragraphs begin with an indent. */
  indented: boolean;
  /** Paragraphs are separated by a gap. */
  gapped: boolean;
}

function measureOf(lines: readonly PageLine[]): Measure {
  const body = lines.filter(({ column, text }) => column === undefined && !text.includes('\t'));
  const widest = Math.max(0, ...body.map(({ left, right }) => right - left));
  const full = body.filter(({ left, right }) => right - left > 0.75 * widest);
  const left = mostOften(full.map((line) => Math.round(line.left * 2) / 2));
  const right = quantile(
    full.map((line) => line.right),
    0.9,
  );
  const steps = lines.slice(1).flatMap((line, index) => {
    const step = gapTo(line, lines[index]);
    return step === null || step <= 0 ? [] : [step];
  });
  const further = full.filter(
    (line) => line.left > left + line.size * 1.2 && line.left < left + line.size * 4.5,
  ).length;
  const pitch = quantile(steps, 0.4);
  const wide = steps.filter((step) => step > pitch * 1.3 && step < pitch * 3).length;
  return {
    left,
    right,
    size: mostOften(body.map(({ size }) => size)),
    pitch,
    indented: further >= 3 && further > full.length * 0.04,
    gapped: wide >= 3 && wide > steps.length * 0.05,
  };
}

/** Distance to the line before, in letter sizes; null across pages or columns. */
function gapTo(line: PageLine, before: PageLine | undefined): number | null {
  if (before === undefined || before.page !== line.page || line.top <= before.top) return null;
  return (line.top - before.top) / Math.max(line.size, before.size);
}

function stepTo(line: PageLine, { text, last, first }: JoinedParagraph, measure: Measure): 'begin' | 'go on' | 'doubt' {
  const { right } = last.column ?? measure;
  const own = line.column ?? measure;
  const gap = gapTo(line, last);
  if (Math.abs(line.size - last.size) > 0.15 * last.size || line.text.includes('\t') || last.text.includes('\t'))
    return 'begin';
  const isFull = last.right + firstWord(line) * line.size > right;
  if (gap !== null && gap > measure.pitch * 1.3) return 'begin';
  if (line.hang !== undefined) return 'begin';
  if (first.hang !== undefined && Math.abs(line.left - first.hang) < 1) return 'go on';
  // A title that fills its line continues centered on the next.
  if (line.size > 1.2 * measure.size && isFull && last.left < own.left + 0.6 * line.size && isCentered(line, measure))
    return 'go on';
  // No paragraph has so large an indent; such a line is centered or on the right.
  if (last === first && last.left - line.left > 4.5 * line.size) return 'begin';
  const isIndented = line.left - own.left > 1.2 * line.size;
  // Where paragraphs have no indent, a whole block may be indented.
  const isBlock = !measure.indented && isFull && last === first && Math.abs(last.left - line.left) < 1;
  if (isIndented && !isBlock) return 'begin';
  // Where indents or gaps show the paragraphs, a line has to end much earlier to be the last of one; so too in
  // mid-sentence.
  const isTold = measure.indented || (measure.gapped && gap !== null);
  const slack = isTold ? 6 : endsSentence(last.text) ? 0.3 : 3;
  if (last.right + (firstWord(line) + slack) * line.size <= right) return 'begin';
  // Paragraphs have an indent, and this line does not.
  if (measure.indented && isFull && !isIndented && LOW.test(line.text)) return 'go on';
  if (endsSentence(last.text) && NUMBERED.test(line.text)) return countsOn(text, line.text) ? 'go on' : 'begin';
  // A heading may fill its line.
  const mayEnd = endsSentence(last.text) || (gap === null && last === first && HEADING.test(last.text));
  return mayEnd && !isTold ? 'doubt' : 'go on';
}

const HEADING =
  /^\s*(?:第[一二三四五六七八九十百\d]+[篇章节]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])[^。；：]*$/u;

/** Whether （4）… at the beginning of a line continues a paragraph that contains （3）…. */
function countsOn(before: string, line: string): boolean {
  const next = printedNumber(line.trim());
  const places = next === null ? [] : [...before.matchAll(/(?<=[。；：，])/gu)];
  return places.some(({ index }) => {
    const number = printedNumber(before.slice(index));
    return number?.style === next?.style && number?.number === (next?.number ?? 0) - 1;
  });
}

/** The width of the first word of a line, in letter sizes: had it fitted, it would be on the line before. */
function firstWord({ text }: PageLine): number {
  return textWidth(FIRST_WORD.exec(text)?.[0].trim() ?? '');
}

/** A character with what may not be separated from it; quotation marks stay with both sides. */
const FIRST_WORD =
  /^\s*(?:[（《【(“‘”’+±$¥#-]*(?:[\w.,%/+-]+(?:、\d[\d.,%]*)*|.)[，。、；：？！）》】…—%％)]*)(?:[“‘”’]+(?:[\w.,%/+-]+|.)?[，。、；：？！）》】…—%％)]*)*/u;

const NUMBERED =
  /^\s*(?:第[一二三四五六七八九十百\d]+[篇章节条部]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、]\D|[[〔【]\d{1,3}[\]〕】]|[①-⑳]|——)/;

/** Numbers that also occur inside paragraphs. */
const LOW = /^\s*(?:[（(]\d{1,2}[）)]|[①-⑳])/;

function goOn(open: JoinedParagraph, line: PageLine, doubtful: boolean): JoinedParagraph {
  const before = open.text.trimEnd();
  const after = line.text.trimStart();
  const cut = /([A-Za-z]+)-$/.exec(before)?.[1];
  const isCut = cut !== undefined && /^[a-z]/.test(after);
  return {
    ...open,
    text: isCut ? before.slice(0, -1) + after : before + lineJoin(before, after) + after,
    last: line,
    centered: false,
    hyphenated: isCut ? [...open.hyphenated, `${cut}-${/^[a-z]+/.exec(after)?.[0] ?? ''}`] : open.hyphenated,
    isDoubtful: open.isDoubtful || doubtful,
  };
}

/** Whether a line is centered: equally far from both edges, by more than an indent. */
function isCentered({ left, right, size, column }: PageLine, measure: Measure): boolean {
  const edge = column ?? measure;
  const [before, after] = [left - edge.left, edge.right - right];
  return before > 2.5 * size && after > 2.5 * size && Math.abs(before - after) < 2 * size;
}

function mostOften(values: readonly number[]): number {
  const groups = [...Map.groupBy(values, (value) => value)].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  return groups[0]?.[0] ?? 0;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
