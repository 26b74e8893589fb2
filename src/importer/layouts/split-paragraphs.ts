import { endsSentence } from '../rules/ends-sentence.ts';
import { textWidth } from '../rules/text-width.ts';

/**
 * Finds the paragraphs of running text. The copy has lost the indents, so line widths have to show them: a paragraph ends
 * with a sentence whose last line is short for its column, or before a line that is short by an indent of two characters.
 * A theme that begins with ——— is always a paragraph. Columns are narrower next to pictures, so the width of a column is
 * the median of the nearby lines.
 */
export function splitParagraphs<Line extends { text: string }>(lines: readonly Line[]): Line[][] {
  // The copy justifies its columns with spaces, which do not count.
  const widths = lines.map(({ text }) => textWidth(text.replace(/\s/gu, '')));
  const paragraphs: Line[][] = [];
  let current: Line[] = [];
  lines.forEach((line, index) => {
    const isFirst = current.length === 0;
    current.push(line);
    if (index < lines.length - 1 && !endsParagraph(lines, widths, index, isFirst)) return;
    paragraphs.push(current);
    current = [];
  });
  return paragraphs;
}

/** Width of the indent that the first line of a paragraph has in print, in Han characters. */
const INDENT = 2;
/**
 * How much narrower than its column a last line must be, in Han characters; full lines differ by up to 2 because of
 * punctuation at their ends.
 */
const SHORT_BY = 2.5;
/** How many lines before and after are used to measure the column. */
const NEARBY = 3;

function endsParagraph(
  lines: readonly { text: string }[],
  widths: readonly number[],
  index: number,
  isFirst: boolean,
): boolean {
  if (lines[index + 1]?.text.trimStart().startsWith('———') === true) return true;
  if (!endsSentence(lines[index]?.text ?? '')) return false;
  const column = median([
    ...widths.slice(Math.max(0, index - NEARBY), index),
    ...widths.slice(index + 1, index + 1 + NEARBY),
  ]);
  const own = (widths[index] ?? 0) + (isFirst ? INDENT : 0);
  const next = widths[index + 1] ?? 0;
  return own <= column - SHORT_BY || next <= column - INDENT;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
