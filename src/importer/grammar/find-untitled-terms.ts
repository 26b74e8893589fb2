import type { Certainty, ExplainedText } from './explained-text.ts';
import { readTerms } from './read-terms.ts';
import { headingNumber } from './printed-number.ts';
import { termNumber } from './term-line.ts';
import type { TextLine } from './text-line.ts';

/**
 * Where a glossary without a title begins at the end of a text: entries in order, up to the last line, that explain
 * terms. A list of tasks also has colons and quotation marks, but neither 指 nor names from the text, and it repeats 牵头单位;
 * a list announced by a colon is part of the text, and a glossary contains no headings of the text.
 *
 * @param isTitled whether the lines are an annex with a title of its own, which is a glossary only if all of it defines
 * words
 * @returns position of its first line, or -1
 */
export function findUntitledTerms(lines: readonly TextLine[], text: ExplainedText, isTitled: boolean): number {
  const styles = lines.map((line) => headingNumber(line.text)?.style);
  const explaining = lines.map((line) => (text.explains(line) > 0 ? 1 : 0));
  /** Whether at least half of the entries explain something: a quick test before the slow reading of entries. */
  const mayExplainMost = (start: number): boolean =>
    explaining.slice(start).reduce<number>((sum, one) => sum + one, 0) * 2 * LONGEST >= lines.length - start;
  const begins = (certainty: Certainty): number =>
    lines.findIndex(
      (line, start) =>
        styles.slice(start).every((style) => style === undefined || style === styles[start]) &&
        (termNumber(line.text)?.number ?? 1) === 1 &&
        text.explains(isNumberAlone(line) ? (lines[start + 1] ?? line) : line) >= certainty &&
        !isAnnounced(lines, start, text) &&
        mayExplainMost(start) &&
        areTerms(lines.slice(start), text, 4, isTitled && start === 0 ? 3 : 1),
    );
  const start = begins(1);
  return start === -1 && lines.some(({ text: line }) => termNumber(line)?.number === 4) ? begins(0) : start;
}

/** Whether a line is only a number, as in copied table cells. */
function isNumberAlone({ text }: TextLine): boolean {
  return termNumber(text)?.printed === text;
}

/** Whether the preceding lines that could also be entries are below a line that ends with a colon. */
function isAnnounced(lines: readonly TextLine[], start: number, text: ExplainedText): boolean {
  const isColon = ({ text: line }: TextLine): boolean => /[：:]$/u.test(line);
  const before = lines.slice(0, start).findLast((line) => isColon(line) || text.explains(line) === 0);
  return before !== undefined && isColon(before);
}

/**
 * Whether lines, read as a glossary, explain terms from the first to the last.
 *
 * @param least how many terms there must be
 * @param surely entries explained with less certainty do not count
 */
export function areTerms(
  lines: readonly TextLine[],
  text: ExplainedText,
  least: number,
  surely: Certainty = 1,
): boolean {
  if (lines.length < least) return false;
  const { terms, opening, firsts } = readTerms(lines, text.knownAbove(lines[0]));
  const numbers = terms.map(({ printedNumber }) => termNumber(`${printedNumber ?? ''} `)?.number);
  const areInOrder = numbers.every((number, index) => number === undefined || number === index + 1);
  return (
    opening.length === 0 &&
    terms.length >= least &&
    terms.length * LONGEST >= lines.length &&
    areInOrder &&
    new Set(terms.map(({ name }) => name)).size * 2 > terms.length &&
    explainMost(firsts, text, surely)
  );
}

/** Maximum average of lines per entry. */
const LONGEST = 4;

/**
 * Whether most entries explain a term explicitly, or nearly all names are in the text. For notes such as [1], which often
 * say how something was counted, there is a separate limit.
 */
function explainMost(entries: readonly TextLine[], text: ExplainedText, surely: Certainty): boolean {
  const certain = entries.map((line) => text.explains(line)).filter((one) => one >= surely);
  if (termNumber(entries[0]?.text ?? '')?.form === 'note') return certain.length * 3 >= entries.length * 2;
  return certain.filter((one) => one > 1).length * 2 >= entries.length || certain.length * 5 >= entries.length * 4;
}

/** Below a title that usually opens a glossary, it is enough if some of the entries explain terms. */
export function mayBeTerms(lines: readonly TextLine[], text: ExplainedText): boolean {
  const { firsts } = readTerms(lines, text.knownAbove());
  const certain = firsts.filter((line) => text.explains(line) > 0);
  const isNote = termNumber(firsts[0]?.text ?? '')?.form === 'note';
  return firsts.length > 1 && certain.length * 3 >= firsts.length * (isNote ? 2 : 1);
}
