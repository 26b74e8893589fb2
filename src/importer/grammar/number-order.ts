import { NUMBERED_LEVELS } from './heading-level.ts';
import type { PrintedNumber } from './printed-number.ts';

/** A line that begins with a number, in the order of the document. */
export interface NumberedLine {
  /** Position of the line among all lines of the region. */
  index: number;
  number: PrintedNumber;
  /** The whole line is short and not a sentence: such a line is a heading even if numbers are skipped before it. */
  isAlone: boolean;
  /** A correction says that it is a heading of this level and number. */
  isGiven?: boolean;
}

/** A place in the order of the numbers. */
export interface OrderedLine {
  index: number;
  /** How many levels are open above it. */
  depth: number;
  /** Lines of one run 1, 2, 3 … have the same. */
  run: number;
  /** Why a person should look at it. */
  doubt: string | null;
}

export interface NumberOrder {
  ordered: readonly OrderedLine[];
  /** Lines that begin with a number outside the order; they are text. */
  text: readonly { index: number; doubt: string }[];
}

/**
 * Puts numbered lines in order with a stack of open levels. A heading is the next number of an open level, 1 of a new
 * deeper level, or a new start (or a continued count) under a new parent. After a gap or a repeat, a line is a heading
 * and a doubt if the form of its number allows no other reading.
 */
export function orderNumbers(lines: readonly NumberedLine[]): NumberOrder {
  const reader = new OrderReader(lines);
  lines.forEach((_, place) => reader.read(place));
  return { ordered: reader.ordered, text: reader.text };
}

/** An open level: its last number, and the run that the number belongs to. */
interface OpenLevel {
  key: string;
  rank: number;
  number: number;
  run: number;
}

/** Walks through the lines of one region. One is made for each call of `orderNumbers`. */
class OrderReader {
  readonly ordered: OrderedLine[] = [];
  readonly text: { index: number; doubt: string }[] = [];
  private readonly lines: readonly NumberedLine[];
  private stack: OpenLevel[] = [];
  /**
   * The last number of each level anywhere, since chapters and articles continue to count through the parts above them.
   */
  private readonly last = new Map<string, number>();
  private runs = 0;

  constructor(lines: readonly NumberedLine[]) {
    this.lines = lines;
  }

  read(place: number): void {
    const line = this.lines[place];
    if (line === undefined) return;
    const { number } = line;
    const key = keyOf(number);
    const open = this.stack.findIndex((level) => level.key === key);
    if (line.isGiven === true) return this.take(line, open, key);
    if (open === -1) return this.open(line, place, key);
    const expected = (this.stack[open]?.number ?? 0) + 1;
    if (number.number === expected) return this.goOn(line, open, null);
    if (number.number === 1) return this.startAnew(line, open, key);
    if (!isUnmistakable(line) && !this.isNear(number.number, expected)) return this.leave(line, expected);
    if (number.isWeak) return;
    this.goOn(line, open, leap(number, expected));
  }

  private take(line: NumberedLine, open: number, key: string): void {
    const rank = rankOf(line.number);
    this.stack = open === -1 ? this.stack.filter((level) => level.rank < rank) : this.stack.slice(0, open);
    this.push(line, key, null);
  }

  /** Opens a level: with 1, or continuing the count from the end of the previous parent. */
  private open(line: NumberedLine, place: number, key: string): void {
    const { number } = line.number;
    const counted = this.last.get(key);
    const isNext =
      number === 1 || (counted !== undefined && number === counted + 1) || this.followsDecimals(line.number);
    if (!isNext && (!isUnmistakable(line) || line.number.style === 'arabic')) return this.leave(line, 1);
    if (line.number.isWeak && !line.isAlone) return;
    if (line.number.style === 'decimal' && !this.isParentOpen(line.number.prefix)) return this.leave(line, null);
    this.closeFor(line.number, place);
    this.push(line, key, isNext ? null : leap(line.number, (counted ?? 0) + 1));
  }

  private goOn(line: NumberedLine, open: number, doubt: string | null): void {
    this.stack = this.stack.slice(0, open + 1);
    const level = this.stack[open];
    if (level === undefined) return;
    level.number = line.number.number;
    this.last.set(level.key, level.number);
    this.ordered.push({ index: line.index, depth: open, run: level.run, doubt });
  }

  /** 1 again without a new parent: there may be an unnumbered heading above it. For lists this is normal. */
  private startAnew(line: NumberedLine, open: number, key: string): void {
    if (line.number.isWeak) return;
    this.stack = this.stack.slice(0, open);
    this.push(line, key, rankOf(line.number) >= ARABIC ? null : STARTS_ANEW);
  }

  private push(line: NumberedLine, key: string, doubt: string | null): void {
    this.runs += 1;
    const { number } = line.number;
    this.stack.push({ key, rank: rankOf(line.number), number, run: this.runs });
    this.last.set(key, number);
    this.ordered.push({ index: line.index, depth: this.stack.length - 1, run: this.runs, doubt });
  }

  /**
   * Closes the levels that cannot contain a new level of this style: those of a lower rank, unless their own numbers
   * continue directly after the new level (（一）… 一、… 二、… （二）…).
   */
  private closeFor(number: PrintedNumber, place: number): void {
    while (true) {
      const top = this.stack.at(-1);
      if (top === undefined || top.rank < rankOf(number) || this.goesOnAfter(place, top, number)) return;
      this.stack.pop();
    }
  }

  private goesOnAfter(place: number, level: OpenLevel, opening: PrintedNumber): boolean {
    const next = this.lines
      .slice(place + 1)
      .find(({ number }) => keyOf(number) === level.key || rankOf(number) < rankOf(opening));
    return next !== undefined && keyOf(next.number) === level.key && next.number.number === level.number + 1;
  }

  private isParentOpen(prefix: string): boolean {
    const numbers = prefix.split('.').map(Number);
    return (
      this.stack.some(({ rank, number }) => rank >= ARABIC && number === numbers.at(-1)) ||
      this.stack.some(({ number }) => number === numbers[0])
    );
  }

  /** 2. after 1.1 and 1.2, whose 1. is not printed. */
  private followsDecimals({ style, number }: PrintedNumber): boolean {
    return style === 'arabic' && this.stack.some(({ key }) => key === `decimal ${number - 1}`);
  }

  /** 二、要学习的经验还有很多 begins with a number that may be far from the expected one. */
  private isNear(number: number, expected: number): boolean {
    return number >= expected - 1 && number <= expected + 3;
  }

  private leave(line: NumberedLine, expected: number | null): void {
    if (line.number.isWeak) return;
    this.text.push({
      index: line.index,
      doubt: expected === null ? STANDS_ALONE : `${leap(line.number, expected)} It is kept as text.`,
    });
  }
}

/** 1.1 and 2.1 are numbers of two different levels; 一、 is the same level whatever stop follows it. */
function keyOf({ style, prefix }: PrintedNumber): string {
  return style === 'decimal' ? `decimal ${prefix}` : style;
}

/** Brackets and 第…章 allow no other reading; 二、 and 2. may begin a sentence. */
function isUnmistakable({ number: { style, isWeak }, isAlone }: NumberedLine): boolean {
  return !isWeak && (isAlone || !['yi', 'arabic', 'decimal', 'circled'].includes(style));
}

function leap({ printed, number }: PrintedNumber, expected: number): string {
  const what = `"${printed.trim()}" comes where number ${expected} is expected`;
  return number < expected ? `${what}: a number is repeated.` : `${what}: a number is missing.`;
}

const STARTS_ANEW = 'The numbers start again without a new heading above them; one without a number may be missed.';
const STANDS_ALONE = 'A number such as 1.1 without its 1 above it. It is kept as text.';

/** How deep a number is; 1.1 is directly below 1, and 1.1.1 below 1.1. */
function rankOf({ style, prefix }: Pick<PrintedNumber, 'style' | 'prefix'>): number {
  return style === 'decimal' ? ARABIC + 1 - 1 / (prefix.split('.').length + 1) : NUMBERED_LEVELS.indexOf(style);
}

const ARABIC = NUMBERED_LEVELS.indexOf('arabic');
