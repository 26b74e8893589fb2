import type { PicturePiece, TablePiece } from '../pieces.ts';
import type { HeadingLevel } from './heading-level.ts';
import { orderNumbers, type NumberedLine, type OrderedLine } from './number-order.ts';
import { printedNumber, type PrintedNumber } from './printed-number.ts';
import { isPrefaceHeading } from './read-face.ts';
import { isOffice, isSigningDate } from './signature.ts';
import { splitRunIn } from './split-run-in.ts';
import type { Unit } from './split-regions.ts';
import type { TextLine } from './text-line.ts';

/** What one unit of a region is. A run-in heading gives two parts: the heading and the paragraph on its line. */
export type BodyPart =
  | {
      type: 'heading';
      line: TextLine;
      text: string;
      level: HeadingLevel;
      number: number;
      depth: number;
      runIn: boolean;
    }
  | { type: 'paragraph' | 'signature'; line: TextLine; text: string }
  | { type: 'item'; line: TextLine; text: string }
  | { type: 'caption'; line: TextLine; text: string }
  | { type: 'note'; line: TextLine; text: string }
  | { type: 'box'; line: TextLine; text: string; number: number }
  | { type: 'box-end' }
  /** A page begun by a correction; if it has no printed title, its title repeats words of the document's. */
  | { type: 'page'; line: TextLine; page: string; title: string; isPrinted: boolean }
  | { type: 'table'; piece: TablePiece }
  | { type: 'picture'; piece: PicturePiece };

export interface ReadBody {
  parts: readonly BodyPart[];
  doubts: readonly { line: TextLine; reason: string }[];
}

/** Reads a region with numbers of its own. The order of the numbers decides what is a heading, an item or text. */
export function readBody(units: readonly Unit[]): ReadBody {
  const numbers = units.map((unit) => (unit.kind === 'line' ? numberOf(unit.line) : null));
  const numbered = numbers.flatMap((number, index): NumberedLine[] => (number === null ? [] : [{ index, ...number }]));
  const order = orderNumbers(numbered);
  const placed = new Map(order.ordered.map((line) => [line.index, line]));
  const items = itemRuns(
    units,
    order.ordered.map(({ index, run, depth }) => ({ index, run, depth, number: numbers[index]?.number })),
  );
  const builder = new BodyBuilder();
  units.forEach((unit, index) => {
    if (unit.kind === 'piece') return builder.piece(unit.piece);
    const place = placed.get(index);
    const number = numbers[index]?.number;
    if (place === undefined || number === undefined || number === null) return builder.text(unit.line);
    if (items.has(place.run)) return builder.add({ type: 'item', line: unit.line, text: unit.line.text });
    if (place.doubt !== null) builder.doubt(unit.line, place.doubt + unnumberedAbove(units, index, placed));
    if (number.rest === '' && unit.line.role === undefined) builder.doubt(unit.line, NUMBER_ALONE);
    builder.heading(unit.line, number, place.depth);
  });
  for (const { index, doubt } of order.text) {
    const unit = units[index];
    if (unit?.kind === 'line') builder.doubt(unit.line, doubt);
  }
  return builder.finish();
}

const NUMBER_ALONE = 'This number is alone in its line; its heading may be the next line.';

/** A short line without a number, above numbers that start again, is probably their heading. */
function unnumberedAbove(units: readonly Unit[], index: number, placed: ReadonlyMap<number, OrderedLine>): string {
  for (let above = index - 1; above >= 0 && !placed.has(above); above -= 1) {
    const text = textOf(units, above);
    if (text.length > 0 && text.length <= 30 && !/[。：；，！？:;,]$/u.test(text)) return ` It may be “${text}”.`;
  }
  return '';
}

function numberOf(line: TextLine): Omit<NumberedLine, 'index'> | null {
  if (line.role !== undefined) return givenNumber(line);
  const number = line.number ?? printedNumber(line.text);
  if (number === null || (number.rest === '' && !STANDS_ALONE.has(number.style))) return null;
  return { number, isAlone: number.rest.length <= 40 && !/[。；，：:]/u.test(number.rest) };
}

/** Styles whose numbers may be on a line of their own; 3. and ③ alone are table cells or note marks. */
export const STANDS_ALONE: ReadonlySet<string> = new Set(['part', 'chapter', 'section', 'article', 'yi', 'yi-bracket']);

function givenNumber({ role, text }: TextLine): Omit<NumberedLine, 'index'> | null {
  if (role?.as !== 'heading' && role?.as !== 'section') return null;
  const printed = role.as === 'heading' ? (printedNumber(text)?.printed ?? '') : '';
  const style = role.as === 'heading' ? role.level : 'section';
  const rest = text.slice(printed.length);
  return {
    number: { style, number: role.number, prefix: '', printed, rest, isWeak: false },
    isAlone: true,
    isGiven: true,
  };
}

interface RunMember {
  index: number;
  run: number;
  depth: number;
  number: PrintedNumber | null | undefined;
}

/**
 * Runs that are lists: 1., （1） and ① without text before the next number, and any numbers inside one sentence over
 * several lines (（一）…；（二）…；). In an article, （一） is an item (项) like 1. elsewhere. The majority of a run decides for all
 * of it.
 */
function itemRuns(units: readonly Unit[], members: readonly RunMember[]): Set<number> {
  const next = new Map(members.map((member, place) => [member, members[place + 1]]));
  const runs = Map.groupBy(members, ({ run }) => run);
  const inArticle = (run: readonly RunMember[]): boolean => {
    const [first] = run;
    const above = members.findLast(
      ({ index, depth }) => first !== undefined && index < first.index && depth < first.depth,
    );
    return above?.number?.style === 'article';
  };
  return new Set([...runs].filter(([, run]) => isList(units, run, next, inArticle(run))).map(([run]) => run));
}

function isList(
  units: readonly Unit[],
  run: readonly RunMember[],
  next: ReadonlyMap<RunMember, RunMember | undefined>,
  inArticle: boolean,
): boolean {
  const [first] = run;
  if (first?.number === undefined || first.number === null || roleAt(units, first.index) !== undefined) return false;
  const style = first.number.style;
  const asked = run.length > 1 ? run.slice(0, -1) : run;
  const isSentence = run.length > 1 && asked.every((member) => /[；;]$/u.test(textOf(units, member.index)));
  if (isSentence && (style === 'yi-bracket' || LISTED.includes(style))) return true;
  if (!LISTED.includes(style) && !(inArticle && style === 'yi-bracket')) return false;
  const withBody = asked.filter((member) => hasBody(units, member, next.get(member)));
  return withBody.length * 2 < asked.length;
}

/** Levels that may be lists, from the highest. */
const LISTED: readonly string[] = ['arabic', 'decimal', 'arabic-bracket', 'circled'];

/** Whether a number has text: on its line, in a paragraph below it, or under a deeper heading. */
function hasBody(units: readonly Unit[], { index, number, depth }: RunMember, next: RunMember | undefined): boolean {
  const { rest } = splitRunIn(textOf(units, index), number?.printed ?? '');
  if (rest !== '' && !/^[（(][^）)]*[）)][。；]?$/u.test(rest)) return true;
  if (index + 1 >= units.length) return false;
  return next === undefined || next.index > index + 1 || next.depth > depth;
}

function roleAt(units: readonly Unit[], index: number): TextLine['role'] {
  const unit = units[index];
  return unit?.kind === 'line' ? unit.line.role : undefined;
}

function textOf(units: readonly Unit[], index: number): string {
  const unit = units[index];
  return unit?.kind === 'line' ? unit.line.text : '';
}

/** Collects the parts of one region. One is made for each call of `readBody`. */
class BodyBuilder {
  private readonly parts: BodyPart[] = [];
  private readonly doubts: { line: TextLine; reason: string }[] = [];
  private box: { boxed: boolean; highest: number } | null = null;
  private boxes = 0;

  add(part: BodyPart): void {
    this.parts.push(part);
  }

  doubt(line: TextLine, reason: string): void {
    this.doubts.push({ line, reason });
  }

  piece(piece: Extract<Unit, { kind: 'piece' }>['piece']): void {
    this.add(piece.kind === 'table' ? { type: 'table', piece } : { type: 'picture', piece });
  }

  text(line: TextLine): void {
    if (this.box?.boxed === true && line.style?.boxed !== true) this.endBox();
    const box = line.role === undefined || line.role.as === 'box' ? boxNumber(line) : null;
    if (line.role?.as === 'page-start' || (line.role?.as === 'title' && line.role.page !== undefined)) this.page(line);
    if (line.role?.as === 'title' && line.role.page !== undefined) return;
    if (box !== null) return this.startBox(line, box);
    const type = typeOf(line);
    if (type === 'paragraph' && isStyledHeading(line)) this.doubt(line, STYLED);
    this.add({ type, line, text: line.text });
  }

  heading(line: TextLine, number: PrintedNumber, depth: number): void {
    if (this.box !== null && !this.isInBox(line, number)) this.endBox();
    const isWhole = line.role !== undefined && number.printed === '';
    const { heading, rest } = isWhole ? { heading: line.text, rest: '' } : splitRunIn(line.text, number.printed);
    const level = number.style === 'decimal' ? 'arabic' : number.style;
    this.add({ type: 'heading', line, text: heading, level, number: number.number, depth, runIn: rest !== '' });
    if (rest !== '') this.add({ type: 'paragraph', line, text: rest });
  }

  finish(): ReadBody {
    this.endBox();
    return { parts: markSignature(this.parts), doubts: this.doubts };
  }

  private page(line: TextLine): void {
    this.endBox();
    const { role } = line;
    if (role?.as === 'page-start')
      this.add({ type: 'page', line, page: role.page, title: role.title, isPrinted: false });
    if (role?.as === 'title' && role.page !== undefined)
      this.add({ type: 'page', line, page: role.page, title: line.text, isPrinted: true });
  }

  /** Whether a line is in the box: inside a frame, or numbered like 1. where the box begins with such numbers. */
  private isInBox({ style }: TextLine, number: PrintedNumber): boolean {
    const level = LISTED.indexOf(number.style);
    if (this.box === null || level === -1) return false;
    if (this.parts.at(-1)?.type === 'box' && number.number === 1) this.box.highest = level;
    return style?.boxed === true || level >= this.box.highest;
  }

  private startBox(line: TextLine, number: number): void {
    this.endBox();
    this.boxes += 1;
    this.box = { boxed: line.style?.boxed === true, highest: LISTED.length };
    this.add({ type: 'box', line, text: line.text, number: number === 0 ? this.boxes : number });
    if (!this.box.boxed)
      this.doubt(line, 'Where this box ends is not printed; it is taken to end at the next heading.');
  }

  private endBox(): void {
    if (this.box !== null) this.add({ type: 'box-end' });
    this.box = null;
  }
}

const STYLED = 'The original sets this line as a heading, but it has no number; it is kept as text.';

function isStyledHeading({ style, text, role }: TextLine): boolean {
  return style?.headingLevel !== undefined && role === undefined && text.length <= 40 && !isPrefaceHeading(text);
}

/** The number in 专栏3 规划指标的属性; 0 for 专栏 without a number. */
function boxNumber({ text, role }: TextLine): number | null {
  if (role?.as === 'box') return 0;
  const match = /^[【[]?专\s*栏\s*([一二三四五六七八九十]{1,3}|[\d０-９]{1,2})?\s*[】\]：:．.、\s　]*(.*)$/su.exec(
    text,
  );
  if (match === null || text.length > 60 || /[。；，]$/u.test(text) || match[2] === '') return null;
  return match[1] === undefined
    ? /^[【[]?专\s*栏\s*[：:]/u.test(text)
      ? 0
      : null
    : (printedNumber(`${match[1]}、`)?.number ?? 0);
}

function typeOf({ text, style, role }: TextLine): 'paragraph' | 'note' | 'caption' {
  if (role !== undefined) return role.as === 'note' || role.as === 'caption' ? role.as : 'paragraph';
  if (style?.note !== undefined || /^[[〔［]\s*\d{1,3}\s*[\]〕］]/u.test(text)) return 'note';
  return /^图\s*\d{1,2}[\s　：:．.]/u.test(text) && text.length <= 60 && !/[。，]$/u.test(text)
    ? 'caption'
    : 'paragraph';
}

/** The office and the date at the end of a text. */
function markSignature(parts: readonly BodyPart[]): BodyPart[] {
  const date = parts.findLastIndex((part) => part.type === 'paragraph' && isSigningDate(part.text));
  if (date < parts.length - 3 || date < 1) return [...parts];
  const from = parts.slice(0, date).findLastIndex((part) => part.type !== 'paragraph' || !isOffice(part.text)) + 1;
  return parts.map((part, index) =>
    index >= from && index <= date && part.type === 'paragraph' ? { ...part, type: 'signature' } : part,
  );
}
