import { plainDigits, printedNumber, type PrintedNumber } from './printed-number.ts';

/**
 * Finds the lines of an outline in decimals: 1 总则, 1.1 编制目的, 1.1.1 …, whose top-level numbers have no stop. Emergency
 * plans and standards are numbered like this. On its own, such a number means nothing; it counts where 1.1 is the next
 * number after 1 (or 第一章, or 一、), and from there on in strict order. A list inside a part has numbers in another form, or
 * is between parts.
 *
 * @returns the number of each such line, by its position
 */
export function decimalOutline(texts: readonly string[]): Map<number, PrintedNumber> {
  const found = texts.flatMap((text, position) => {
    const line = decimalLine(text) ?? chapterLine(text);
    return line === null ? [] : [{ position, ...line }];
  });
  const outline = new Map<number, PrintedNumber>();
  let last: readonly number[] = [];
  let chapterForm: string | null = null;
  for (const [at, { position, path, form, number, isSure }] of found.entries()) {
    const isChapter = path.length === 1;
    const mayOpen = isChapter && (path[0] === 1 ? last.join('.') !== '1' : follows(path, last));
    const opens = mayOpen && hasPart(path[0], found.slice(at + 1), chapterForm ?? form);
    if (opens) chapterForm = form;
    else if (last.length === 0 || !isSure || !follows(path, last)) continue;
    else if (isChapter && (form !== chapterForm || isItem(path[0], found.slice(at + 1), form))) continue;
    if (number !== null) outline.set(position, number);
    last = path;
  }
  return outline;
}

/** Whether 1.1 comes before another line with 1 or 2 that could also be a chapter. */
function hasPart(number = 0, after: readonly DecimalLine[], form: string): boolean {
  const next = after.find(
    ({ path, ...other }) => path.length > 1 || (other.form === form && (path[0] === number || path[0] === number + 1)),
  );
  return next?.path.join('.') === `${number}.1`;
}

/**
 * Whether a line is a list item: the next part belongs to an earlier chapter or to a 2 that is still to come, or the 2
 * occurs again before another list.
 */
function isItem(number = 0, after: readonly DecimalLine[], form: string): boolean {
  const part = after.find(({ path }) => path.length > 1)?.path ?? [];
  const same = after.find(({ path, ...other }) => other.form === form && (path[0] === 1 || path[0] === number))?.path;
  return ((part[0] ?? Infinity) <= number && part.join('.') !== '1.1') || (same?.length === 1 && same[0] === number);
}

interface DecimalLine {
  path: readonly number[];
  /** The stop after its number, or the style of 第一章 and 一、. */
  form: string;
  /** Null for 第一章, which is a heading even without an outline. */
  number: PrintedNumber | null;
  /** It looks like a heading even without a part below it, and not like a sentence that begins with an amount. */
  isSure: boolean;
}

const DECIMAL = /^(\d{1,2}(?:[.．]\d{1,2}){0,4})([.．、]?)([\s　]*)(?=[\p{Script=Han}“《（A-Za-z])/u;

function decimalLine(text: string): DecimalLine | null {
  const match = DECIMAL.exec(plainDigits(text));
  if (match === null) return null;
  const [{ length }, numbers = '', stop = '', space = ''] = match;
  const path = numbers.split(/[.．]/u).map(Number);
  const rest = text.slice(length);
  const isSentence = rest.length > 40 || /[，。；：]/u.test(rest);
  const isAmount = space === '' && stop === '' && isSentence && MEASURE.test(rest);
  if (isAmount || path.includes(0) || (path.length === 1 && isSentence)) return null;
  return {
    path,
    form: stop.normalize('NFKC'),
    number: {
      style: path.length === 1 ? 'arabic' : 'decimal',
      number: path.at(-1) ?? 0,
      prefix: path.slice(0, -1).join('.'),
      printed: text.slice(0, length),
      rest,
      isWeak: false,
    },
    isSure: path.length > 1 || space !== '' || stop !== '',
  };
}

function chapterLine(text: string): DecimalLine | null {
  const number = printedNumber(text);
  const isChapter = (number?.style === 'chapter' || number?.style === 'yi') && !number.isWeak;
  return isChapter ? { path: [number.number], form: number.style, number: null, isSure: true } : null;
}

const MEASURE = /^(?:[亿万千百个元人吨米公倍户家件次项年月日时分亩平]|立方|左右|以上|以下)/u;

/** The first number below the last one, or the next one of its level or of one above. */
function follows(path: readonly number[], last: readonly number[]): boolean {
  const above = path.slice(0, -1);
  if (above.some((number, level) => number !== last[level])) return false;
  return path.length > last.length
    ? path.length === last.length + 1 && path.at(-1) === 1
    : path.at(-1) === (last[path.length - 1] ?? 0) + 1;
}
