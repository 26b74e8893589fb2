import { printedNumber } from './printed-number.ts';
import type { DocumentPart, DocumentTerm } from './official-document.ts';
import type { TextLine } from './text-line.ts';

export interface ReadTerms {
  terms: readonly DocumentTerm[];
  /** What the entries are made of, in order: the line of a name up to its definition, paragraphs, headings of groups. */
  parts: readonly DocumentPart[];
  /** Lines before the first term, such as （按报告中出现的顺序排列）. */
  opening: readonly TextLine[];
  doubts: readonly { line: TextLine; reason: string }[];
}

/**
 * Reads the entries of a glossary: numbered in any brackets or not at all, name and definition apart by a colon, a dash,
 * 是指 or a line of its own. Where entries are numbered, the order of the numbers says where the next one begins; other
 * lines go on with the definition before them.
 */
export function readTerms(lines: readonly TextLine[]): ReadTerms {
  const printed = lines.map(({ text }) => termNumber(text));
  const numbers = printed.some((number) => number !== null) ? printed : bareNumbers(lines);
  const isNumbered =
    numbers.filter((number) => number !== null).length * 2 >= lines.length ||
    numbers.slice(0, 4).some((number) => number?.number === 1);
  return isNumbered ? readNumbered(lines, numbers) : readPlain(lines);
}

/** Whether a line sets a name apart, after its number or without one; of a note [1] only a colon can say so. */
export function namesTerm(text: string): boolean {
  const number = termNumber(text);
  const rest = text.slice(number?.printed.length ?? 0);
  const colon = colonOutside(rest);
  return (colon > 0 && colon <= 40) || (number?.form !== 'note' && divideAt(rest, STRONG) !== null);
}

/**
 * Whether a line names and explains a term: by quotation marks, by 指, or because the text before quotes the name.
 *
 * @param before the text that a glossary explains
 */
export function explainsTerm(text: string, before: string): boolean {
  const rest = text.slice(termNumber(text)?.printed.length ?? leadOf(text).length);
  if (EXPLAINS.test(rest)) return true;
  const name = divideAt(rest, STRONG)?.name.replace(/[“”"]/gu, '') ?? '';
  return name.length > 1 && before.includes(`“${name}”`);
}

/** ①三高四新：… below a text that speaks of “三高四新”①. */
export function isMarkedNote(line: string, text: string): boolean {
  const mark = /^(?:[①-⑳]|[[〔【［]\d{1,3}[\]〕】］])/u.exec(line)?.[0];
  return mark !== undefined && new RegExp(`\\S${RegExp.escape(mark)}`, 'u').test(text) && explainsTerm(line, text);
}

/** Entries that each begin a term, whatever their numbers. */
export function readTermNotes(lines: readonly TextLine[]): ReadTerms {
  const entries = lines.map((line) => termOf(line, termNumber(line.text)?.printed ?? leadOf(line.text)));
  return finish(entries, [], []);
}

/**
 * Where a glossary without a title begins, at the end of a text: entries in order, to the last line, that set names apart
 * and explain them. A list of tasks has colons too, but neither quoted names nor 指.
 *
 * @param before the whole text
 * @returns position of its first line, or -1
 */
export function findUntitledTerms(lines: readonly string[], before: string): number {
  const numbers = lines.map(termNumber);
  const isEntry = (text: string): boolean => explainsTerm(text, before);
  const isGlossary = (start: number): boolean => {
    const form = numbers[start]?.form;
    const entries = lines.slice(start).flatMap((text, step) => {
      const number = numbers[start + step];
      return number?.form === form ? [{ text, number: number?.number }] : [];
    });
    const areInOrder = entries.every(({ number }, index) => number === undefined || number === index + 1);
    const explaining = entries.filter(({ text }) => isEntry(text));
    const fills = entries.length >= 4 && entries.length * 5 >= (lines.length - start) * 4;
    return fills && areInOrder && explaining.length * 2 >= entries.length;
  };
  const numbered = numbers.findLastIndex((number) => number?.number === 1);
  const unnumbered = lines.findLastIndex((text) => !isEntry(text)) + 1;
  return [numbered, unnumbered].find((start) => start !== -1 && isGlossary(start)) ?? -1;
}

/** “四个不摘”：… or 覆铜板：又称… */
const EXPLAINS =
  /^[^：:。]{0,12}“[^”]{1,20}”[^：:。]{0,12}[：:]|^[^：:。]{1,30}[：:]\s*(?:主要)?(?:是|指|即|又称|又名|也称|原指|简称|全称)/u;

interface TermNumber {
  number: number;
  printed: string;
  /** Brackets and stop of the number; a list inside a definition has others. */
  form: string;
}

function termNumber(line: string): TermNumber | null {
  const page = PAGE.exec(line)?.[0] ?? '';
  const text = line.slice(page.length);
  for (const [form, pattern] of TERM_NUMBERS) {
    const match = pattern.exec(text);
    if (match !== null) return { number: Number((match[1] ?? '').normalize('NFKC')), printed: page + match[0], form };
  }
  const number = printedNumber(text);
  return number === null || number.isWeak
    ? null
    : { number: number.number, printed: page + number.printed, form: number.style };
}

/** [1], 〔1〕, 注1：, 注①, 1., 1、, 1 “…”, （1）, 1）; what 一、 and ① are, the grammar of headings says. */
const TERM_NUMBERS: readonly (readonly [string, RegExp])[] = [
  ['note', /^[*＊]?[[〔【［]\s*注?\s*([\d０-９]{1,3})\s*[\]〕】］]\s*[.．、：:]?\s*/u],
  ['note', /^[*＊]?注释?\s*([\d０-９]{1,3}|[①-⑳])\s*[.．、：:]?\s*/u],
  ['plain', /^[*＊]?([\d０-９]{1,3})\s*(?:[.．、：:]|[\s　]|(?=[“《【])|$)[\s　]*/u],
  ['bracket', /^[*＊]?[（(]?\s*([\d０-９]{1,3})\s*[）)]\s*[.．、]?\s*/u],
];

/** Where in the report a term stands: 第3页：, （第3页）, P3. */
const PAGE =
  /^(?:[（(【[]?\s*第?\s*\d{1,3}(?:\s*[-—、，,]\s*\d{1,3})*\s*页\s*[）)】\]]?|P\.?\s*\d{1,3}(?=[\s：:、]))\s*[：:.、]?\s*/u;

/** A copy may lose the stop behind the numbers: 1三高四新：…, 2放管服：…; then they count on without a gap. */
function bareNumbers(lines: readonly TextLine[]): (TermNumber | null)[] {
  let next = 1;
  const numbers = lines.map(({ text }): TermNumber | null => {
    const printed = String(next);
    if (!text.startsWith(printed)) return null;
    next += 1;
    return { number: next - 1, printed, form: 'bare' };
  });
  return next > 3 && (next - 1) * 2 >= lines.length ? numbers : lines.map(() => null);
}

function readNumbered(lines: readonly TextLine[], numbers: readonly (TermNumber | null)[]): ReadTerms {
  const form = usualForm(numbers);
  const start = numbers.findIndex((number) => number?.form === form);
  const entries: Entry[] = [];
  const doubts: { line: TextLine; reason: string }[] = [];
  let last = (numbers[start]?.number ?? 1) - 1;
  for (let position = start; position < lines.length; position += 1) {
    const line = lines[position];
    const number = numbers[position] ?? null;
    if (line === undefined) continue;
    if (number !== null && number.form === form && beginsTerm(lines, numbers, position, last)) {
      if (number.number !== last + 1)
        doubts.push({ line, reason: `The terms are out of order: ${number.number} follows ${last}.` });
      last = number.number;
      const named = number.printed.length === line.text.length ? lines[position + 1] : undefined;
      if (named === undefined) entries.push(termOf(line, number.printed));
      else {
        // The number stands in a line of its own, as cells of a table are copied.
        entries.push(line, termOf(named, '', number.printed));
        position += 1;
      }
    } else if (isPage(line) || isGroup(line, numbers[position + 1] ?? null, last)) {
      entries.push(line);
      if (numbers[position + 1]?.number === 1) last = 0;
    } else lastTerm(entries)?.take(line);
  }
  return finish(entries, lines.slice(0, Math.max(start, 0)), doubts);
}

/** The form that most numbers have: 一、 above groups of 1. is none of the terms'. */
function usualForm(numbers: readonly (TermNumber | null)[]): string | undefined {
  const forms = Map.groupBy(
    numbers.filter((number) => number !== null),
    ({ form }) => form,
  );
  return [...forms].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/**
 * The next number begins a term. A number that leaves some out or comes twice does so where the line sets a name apart;
 * 1 does so where 2 does as well, and not within a list that a definition announces.
 */
function beginsTerm(
  lines: readonly TextLine[],
  numbers: readonly (TermNumber | null)[],
  position: number,
  last: number,
): boolean {
  const number = numbers[position];
  if (number === null || number === undefined) return false;
  const rest = lines[position]?.text.slice(number.printed.length) ?? '';
  const isNamed = isNamedAt(lines, number, position);
  const later = (value: number, isTerm: (other: TermNumber, at: number) => boolean): boolean =>
    numbers.some(
      (other, at) => at > position && other?.form === number.form && other.number === value && isTerm(other, at),
    );
  // An item of a list in a definition may have the next number too; the term with a name comes after it. 2.5 is no number.
  const isItem = (): boolean =>
    /^\d/u.test(rest)
      ? later(number.number, () => true) || !later(number.number + 1, () => true)
      : later(number.number, (other, at) => isNamedAt(lines, other, at));
  if (number.number === last + 1) return isNamed || standsAlone(rest, lines[position + 1]?.text) || !isItem();
  if (number.number >= last && number.number <= last + REACH) return isNamed;
  const next = numbers.findIndex((other, index) => index > position && other?.form === number.form);
  const following = numbers[next];
  const isStart = number.number === 1 && following?.number === 2 && isNamedAt(lines, following, next);
  return isStart && isNamed && !/[：:]$/u.test(lines[position - 1]?.text ?? '');
}

function isNamedAt(lines: readonly TextLine[], number: TermNumber, position: number): boolean {
  return divideAt(lines[position]?.text.slice(number.printed.length) ?? '', STRONG) !== null;
}

/** A name in a line of its own, above the sentence that explains it. */
export function standsAlone(text: string, next = ''): boolean {
  return text.length <= 40 && !/[。；，]$/u.test(text) && /[。；]$/u.test(next);
}

/** Numbers may leave out as many; a leap beyond belongs to a list in a definition. */
const REACH = 10;

/** 一、经济发展类 above entries that start again or go on. */
function isGroup({ text }: TextLine, next: TermNumber | null, last: number): boolean {
  const number = printedNumber(text);
  const isHeading =
    number !== null &&
    (number.style === 'yi' || number.style === 'yi-bracket') &&
    text.length <= 30 &&
    !/[：:。；]/u.test(text);
  return isHeading && next !== null && (next.number === 1 || next.number === last + 1);
}

function lastTerm(entries: readonly Entry[]): GrowingTerm | undefined {
  return entries.findLast((entry) => entry instanceof GrowingTerm);
}

/** A term, or the heading of a group of terms. */
type Entry = GrowingTerm | TextLine;

/**
 * Without numbers, the sign that most lines have begins a term: a colon after a name, else a name in a line of its own
 * above a sentence, else whatever sets a name apart.
 */
function readPlain(lines: readonly TextLine[]): ReadTerms {
  const begins = signOf(lines.map(({ text }) => withoutLead(text)));
  const entries: Entry[] = [];
  const opening: TextLine[] = [];
  lines.forEach((line, position) => {
    if (isPage(line)) entries.push(line);
    else if (begins(withoutLead(line.text), lines[position + 1]?.text)) entries.push(termOf(line, leadOf(line.text)));
    else if (lastTerm(entries) === undefined) opening.push(line);
    else lastTerm(entries)?.take(line);
  });
  return finish(entries, opening, []);
}

const BULLET = /^[●■◆★▲·•◇□○※▪☆＊*◎➢➤►▶▷◈❖✦√→⚫-]\s*/u;

/** What stands before the name of a term without number. */
function leadOf(text: string): string {
  return BULLET.exec(text)?.[0] ?? PAGE.exec(text)?.[0] ?? '';
}

function withoutLead(text: string): string {
  return text.slice(leadOf(text).length);
}

function isPage({ text }: TextLine): boolean {
  return PAGE.exec(text)?.[0] === text;
}

type TermSign = (text: string, next: string | undefined) => boolean;

function signOf(texts: readonly string[]): TermSign {
  const share = (sign: TermSign): number =>
    texts.filter((text, position) => sign(text, texts[position + 1])).length / texts.length;
  const signs: readonly TermSign[] = [
    (text) => /^.{1,40}[：:]$/u.test(text),
    (text) => divideAt(text, [BRACKETS, colon]) !== null,
    (text, next) => standsAlone(text, next),
    // A name above what explains it, which nothing ends.
    (text, next = '') => text.length <= 20 && !/[。；，：:]/u.test(text) && next.length >= 2 * text.length,
  ];
  return signs.find((sign) => share(sign) >= 0.4) ?? ((text) => divide(text) !== null);
}

class GrowingTerm {
  name: string;
  readonly printedNumber: string | null;
  /** The line up to the definition, as printed. */
  readonly head: string;
  readonly definition: string[];
  readonly lines: TextLine[] = [];
  readonly first: TextLine;
  last: TextLine;

  constructor(line: TextLine, printedNumber: string, name: string, definition: string) {
    this.first = line;
    this.last = line;
    this.printedNumber = printedNumber === '' ? null : printedNumber.trim();
    this.name = name;
    this.head = line.text.slice(0, line.text.length - definition.length).trimEnd();
    this.definition = definition === '' ? [] : [definition];
  }

  take(line: TextLine): void {
    this.definition.push(line.text);
    this.lines.push(line);
    this.last = line;
  }
}

/** @param number where it is not printed in this line */
function termOf(line: TextLine, printed: string, number = printed): GrowingTerm {
  const text = line.text.slice(printed.length);
  const { name, definition } = divide(text) ?? { name: text.replace(/[：:。]$/u, ''), definition: '' };
  return new GrowingTerm(line, number, name.replace(PAGE_BEHIND, ''), definition);
}

/** 三高四新（第3页）：… */
const PAGE_BEHIND = /\s*[（(]\s*(?:第?\s*\d{1,3}\s*页|P\.?\s*\d{1,3})[^）)]{0,12}[）)]$/u;

interface Divided {
  name: string;
  definition: string;
}

/** Name and definition of one line; null where nothing sets them apart. A name alone is not cut at a mere 是 or 即 in it. */
function divide(text: string): Divided | null {
  const isName = text.length <= 40 && !/[。；]/u.test(text);
  return divideAt(text, STRONG) ?? (isName ? null : (divideAt(text, WEAK) ?? divideAt(text, WEAKEST)));
}

/** The first of the signs that stands in the line sets them apart. */
function divideAt(text: string, signs: readonly Sign[]): Divided | null {
  const found = signs.flatMap((sign) => sign(text) ?? []).sort((a, b) => a.name.length - b.name.length)[0];
  return found === undefined ? null : { name: found.name.trim(), definition: found.definition.trim() };
}

type Sign = (text: string) => Divided | null;

/** The second group of the pattern belongs to the definition. */
const sign =
  (pattern: RegExp): Sign =>
  (text) => {
    const match = pattern.exec(text);
    return match?.[1] === undefined
      ? null
      : { name: match[1], definition: text.slice(match[0].length - (match[2]?.length ?? 0)) };
  };

const colon: Sign = (text) => {
  const at = colonOutside(text);
  return at <= 0 || at > NAME_LENGTH || /[。；！？]/u.test(text.slice(0, at))
    ? null
    : { name: text.slice(0, at), definition: text.slice(at + 1) };
};

const NAME_LENGTH = 80;
const BRACKETS = sign(/^【([^】]{1,40})】\s*[：:]?()/u);
const STRONG: readonly Sign[] = [
  BRACKETS,
  colon,
  sign(/^([^。；]{1,40}?)\s*(?:——|──|--)\s*()/u),
  sign(/^([^。；，]{1,40}?)，?((?:主要)?(?:是指|指的是|是对|即指|即是|系指|就是))/u),
  sign(/^([^。；，]{1,40}?)，((?:主要)?(?:是|指|即|系))/u),
];
const WEAK: readonly Sign[] = [
  sign(/^([^。；，]{1,40}?)((?:主要)?(?:指|是|即))/u),
  sign(/^([^。；，\s　]{1,30})[\s　]+()(?=\S)/u),
  sign(/^([^。；]{1,40}?)。()(?=.)/u),
];
/** Where nothing else is left: the end of quotation marks, or the first comma. */
const WEAKEST: readonly Sign[] = [
  sign(/^((?:“[^”]{1,30}”[、和]?)+)()(?=[^，。；：、的和及与])/u),
  sign(/^([^。；，]{2,20})，()/u),
];

/** The first colon outside brackets and quotation marks. */
function colonOutside(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    if ('“‘（(《〈【['.includes(sign)) depth += 1;
    else if ('”’）)》〉】]'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (sign === '：' || sign === ':')) return index;
  }
  return -1;
}

function finish(
  entries: readonly Entry[],
  opening: readonly TextLine[],
  doubts: { line: TextLine; reason: string }[],
): ReadTerms {
  const growing = entries.filter((entry) => entry instanceof GrowingTerm);
  for (const term of growing)
    if (term.definition.length === 0) doubts.push({ line: term.first, reason: 'A term without a definition.' });
  const terms = growing.map(({ name, definition, printedNumber, first, last }) => ({
    name,
    definition,
    printedNumber,
    lines: [first.line, last.lastLine] as const,
  }));
  return { terms, opening, doubts, parts: entries.flatMap(partsOf) };
}

function partsOf(entry: Entry): DocumentPart[] {
  if (!(entry instanceof GrowingTerm)) return [part('paragraph', entry.text, entry)];
  const { head, definition, first, lines } = entry;
  const own = definition.slice(0, definition.length - lines.length);
  return [
    part('term', head, first),
    ...own.map((text) => part('definition', text, first)),
    ...lines.map((line) => part('definition', line.text, line)),
  ];
}

function part(kind: DocumentPart['kind'], text: string, { line, lastLine }: TextLine): DocumentPart {
  return { kind, text, lines: [line, lastLine] };
}
