import type { DocumentPart, DocumentTerm } from './official-document.ts';
import { headingNumber } from './printed-number.ts';
import {
  beforeName,
  dashOf,
  divide,
  isBracketed,
  isNamed,
  isNamedByColon,
  isPage,
  leadOf,
  standsAlone,
  termNumber,
  type IsKnown,
  type TermNumber,
} from './term-line.ts';
import type { TextLine } from './text-line.ts';

export interface ReadTerms {
  terms: readonly DocumentTerm[];
  /** The first line of each term. */
  firsts: readonly TextLine[];
  /** The parts of the entries, in order: the line of a name up to its definition, paragraphs, group headings. */
  parts: readonly DocumentPart[];
  /** Lines before the first term, such as （按报告中出现的顺序排列）. */
  opening: readonly TextLine[];
  doubts: readonly { line: TextLine; reason: string }[];
}

/**
 * Reads the entries of a glossary: numbered with any brackets or not at all, with name and definition separated by a
 * colon, a dash, 是指 or a line break. Where entries are numbered, the order of the numbers decides where the next one
 * begins; other lines continue the definition before them.
 *
 * @param isKnown whether the explained text contains a name
 */
export function readTerms(lines: readonly TextLine[], isKnown: IsKnown): ReadTerms {
  const printed = lines.map(({ text }) => termNumber(text));
  const numbers = printed.some((number) => number !== null) ? inOneForm(printed) : bareNumbers(lines);
  const isNumbered =
    numbers.filter((number) => number !== null).length * 2 >= lines.length ||
    numbers.slice(0, 4).some((number) => number?.number === 1);
  return isNumbered ? readNumbered(lines, numbers, isKnown) : readPlain(lines, isKnown);
}

/** Reads notes, each of which begins a term whatever its number; further paragraphs of a note continue it. */
export function readTermNotes(lines: readonly TextLine[], isKnown: IsKnown): ReadTerms {
  const entries: GrowingTerm[] = [];
  for (const line of lines) {
    const open = line.style?.note === '' ? entries.at(-1) : undefined;
    if (open === undefined) entries.push(termOf(line, beforeName(line.text), isKnown));
    else open.take(line);
  }
  return finish(entries, [], []);
}

/** ① ends at ⑳ or ㊿; a longer list continues with 21. or （21）, which is the same list. */
function inOneForm(numbers: readonly (TermNumber | null)[]): (TermNumber | null)[] {
  let last = 0;
  return numbers.map((number) => {
    if (number === null) return null;
    const goesOn = last >= 20 && number.number === last + 1 && number.form !== 'circled';
    if (number.form === 'circled' || goesOn) last = number.number;
    return goesOn ? { ...number, form: 'circled' } : number;
  });
}

/** A copy may lose the stop after the numbers: 1三高四新：…, 2放管服：…. They count only without a gap. */
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

function readNumbered(
  lines: readonly TextLine[],
  numbers: readonly (TermNumber | null)[],
  isKnown: IsKnown,
): ReadTerms {
  const form = firstForm(lines, numbers) ?? usualForm(numbers);
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
      if (named === undefined) entries.push(termOf(line, number.printed, isKnown));
      else {
        // The number is on a line of its own, as in copied table cells.
        entries.push(line, termOf(named, '', isKnown, number.printed));
        position += 1;
      }
    } else if (isPage(line.text) || isGroup(line, lines[position - 1], numbers[position + 1] ?? null, last)) {
      entries.push(line);
      if (numbers[position + 1]?.number === 1) last = 0;
    } else lastTerm(entries)?.take(line);
  }
  return finish(entries, lines.slice(0, Math.max(start, 0)), doubts);
}

/**
 * The form of the first number, if it begins a term and another number continues it, since a list in brackets may be
 * longer than the glossary. 一、经济类： above 1.两重：… is a group of terms.
 */
function firstForm(lines: readonly TextLine[], numbers: readonly (TermNumber | null)[]): string | undefined {
  const isTerm = (number: TermNumber | null | undefined, at: number): boolean =>
    number !== null && number !== undefined && isNamedAt(lines, number, at);
  const isAboveTerm = (at: number): boolean =>
    /^[^：:]*[：:]$/u.test(lines[at]?.text ?? '') && isTerm(numbers[at + 1], at + 1);
  const opens = (number: TermNumber, at: number): boolean =>
    isTerm(number, at) && !(number.form.startsWith('yi') && isAboveTerm(at));
  const at = numbers.findIndex((number) => number !== null);
  const first = numbers[at] ?? null;
  if (first?.number !== 1 || !opens(first, at)) return undefined;
  const goesOn = numbers.some(
    (number, position) =>
      number?.form === first.form && number.number === 2 && position > at && opens(number, position),
  );
  return goesOn ? first.form : undefined;
}

/** The form of most numbers: 一、 above groups of 1. does not belong to the terms. */
function usualForm(numbers: readonly (TermNumber | null)[]): string | undefined {
  const forms = Map.groupBy(
    numbers.filter((number) => number !== null),
    ({ form }) => form,
  );
  return [...forms].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/**
 * Whether a number begins a term. The next number does. A number after a gap or a repeated one does if the line has a
 * separate name, or only the number and its list continues; 1 does if 2 does too, unless it is in a list that a
 * definition announces.
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
  // A list item in a definition may also have the next number; then a term with a name follows. 2.5 is not a number here.
  const isItem = (): boolean =>
    /^\d/u.test(rest)
      ? later(number.number, () => true) || !later(number.number + 1, () => true)
      : later(number.number, (other, at) => isNamedAt(lines, other, at));
  if (number.number === last + 1) return isNamed || standsAlone(rest, lines[position + 1]?.text) || !isItem();
  if (number.number >= last && number.number <= last + REACH) {
    const isSkip = number.number > last + 1 && standsAlone(rest, `${lines[position + 1]?.text ?? ''}。`);
    const comes = (value: number): boolean => later(value, () => true);
    return isNamed || (isSkip && comes(number.number + 1) && !comes(number.number));
  }
  const next = numbers.findIndex((other, index) => index > position && other?.form === number.form);
  const following = numbers[next];
  const isStart = number.number === 1 && following?.number === 2 && isNamedAt(lines, following, next);
  return isStart && isNamed && !/[：:]$/u.test(lines[position - 1]?.text ?? '');
}

function isNamedAt(lines: readonly TextLine[], number: TermNumber, position: number): boolean {
  return isNamed(lines[position]?.text.slice(number.printed.length) ?? '');
}

/** At most this many numbers may be skipped; a larger gap means a list in a definition. */
const REACH = 10;

/**
 * Whether a line such as 一、经济发展类 is a group heading, above entries that start again or continue. Without a number it
 * needs a colon or a full stop before it, and entries that continue; a list item in a definition has other items before
 * it.
 */
function isGroup({ text }: TextLine, before: TextLine | undefined, next: TermNumber | null, last: number): boolean {
  if (next === null || text.length > 30 || /[：:](?!$)|[。；]/u.test(text)) return false;
  if (headingNumber(text) !== null) return next.number === 1 || next.number === last + 1;
  return (
    next.number === last + 1 && (/[：:]$/u.test(text) || (!/[（(，]/u.test(text) && /。$/u.test(before?.text ?? '')))
  );
}

function lastTerm(entries: readonly Entry[]): GrowingTerm | undefined {
  return entries.findLast((entry) => entry instanceof GrowingTerm);
}

/** A term, or the heading of a group of terms. */
type Entry = GrowingTerm | TextLine;

/**
 * Without numbers, the sign that most lines have begins a term: a colon after a name, else a name on a line of its own
 * above a sentence, else anything that separates a name.
 */
function readPlain(lines: readonly TextLine[], isKnown: IsKnown): ReadTerms {
  const dashed = lines.filter(({ text }) => dashOf(text) !== '');
  const areDashed = dashed.length > 0 && (dashed[0] === lines[0] || dashed.length * 2 >= lines.length);
  const lead = (text: string): string => (areDashed ? dashOf(text) : '') || leadOf(text);
  const withoutLead = (text: string): string => text.slice(lead(text).length);
  const begins = signOf(
    lines.map(({ text }) => withoutLead(text)),
    isKnown,
  );
  const entries: Entry[] = [];
  const opening: TextLine[] = [];
  lines.forEach((line, position) => {
    if (isPage(line.text)) entries.push(line);
    else if ((areDashed || dashOf(line.text) === '') && begins(withoutLead(line.text), lines[position + 1]?.text))
      entries.push(termOf(line, lead(line.text), isKnown));
    else if (lastTerm(entries) === undefined) opening.push(line);
    else lastTerm(entries)?.take(line);
  });
  return finish(entries, opening, []);
}

type TermSign = (text: string, next: string | undefined) => boolean;

function signOf(texts: readonly string[], isKnown: IsKnown): TermSign {
  const share = (sign: TermSign): number =>
    texts.filter((text, position) => sign(text, texts[position + 1])).length / texts.length;
  const clear: readonly TermSign[] = [isBracketed, (text) => /^.{1,40}[：:]$/u.test(text)];
  const signs: readonly TermSign[] = [
    isNamedByColon,
    (text, next) => standsAlone(text, next),
    // A name above an explanation without a final stop.
    (text, next = '') => text.length <= 20 && !/[。；，：:]/u.test(text) && next.length >= 2 * text.length,
  ];
  return (
    clear.find((sign) => share(sign) >= 0.3) ??
    signs.find((sign) => share(sign) >= 0.4) ??
    ((text) => divide(text, isKnown) !== null)
  );
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

/** @param number where it is not printed on this line */
function termOf(line: TextLine, printed: string, isKnown: IsKnown, number = printed): GrowingTerm {
  const text = line.text.slice(printed.length);
  const { name, definition } = divide(text, isKnown) ?? { name: text.replace(/[：:。]$/u, ''), definition: '' };
  return new GrowingTerm(line, number, name.replace(PAGE_BEHIND, ''), definition);
}

/** 三高四新（第3页）：… */
const PAGE_BEHIND = /\s*[（(]\s*(?:见?(?:报告)?第?\s*\d{1,3}\s*页|P\.?\s*\d{1,3})[^）)]{0,12}[）)]$/u;

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
  return { terms, firsts: growing.map(({ first }) => first), opening, doubts, parts: entries.flatMap(partsOf) };
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
