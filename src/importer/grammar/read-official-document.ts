import { withoutPageCharacters } from '../page-characters.ts';
import type { ParagraphPiece, Piece, Reading, ReadingNote } from '../pieces.ts';
import { closes } from './annex-label.ts';
import { balanceOf } from './balance-of.ts';
import { ExplainedText } from './explained-text.ts';
import { decimalOutline } from './decimal-outline.ts';
import { findContents } from './find-contents.ts';
import { findFurniture } from './find-furniture.ts';
import { isGlossaryTitle } from './glossary-title.ts';
import type { DocumentHeading, DocumentPart, OfficialDocument } from './official-document.ts';
import { orderNumbers } from './number-order.ts';
import { headingNumber, printedNumber, type PrintedNumber } from './printed-number.ts';
import { readBody, STANDS_ALONE, type BodyPart } from './read-body.ts';
import { readFace } from './read-face.ts';
import { isTermTable, readTermTable } from './read-term-table.ts';
import { readTermNotes, readTerms } from './read-terms.ts';
import { namesTerm } from './term-line.ts';
import { linesOf, opensGlossary, splitRegions, type Region, type Unit } from './split-regions.ts';
import { GLOSSARY_TITLE, toPages, type PagedRegion } from './to-pages.ts';
import type { TextLine } from './text-line.ts';

/**
 * Reads the pieces of an original as an official document. Nothing is refused and nothing is lost: what cannot be placed
 * is text and a doubt, and what is left out is listed with its reason.
 *
 * @throws {Error} where the characters of the reading are not those kept plus those dropped, which is a fault of the
 * program
 */
export function readOfficialDocument(reading: Reading): OfficialDocument {
  const account = new Account(reading);
  const units = withDecimals(withoutFurniture(unitsOf(reading.pieces), account));
  const face = readFace(headLines(units), (position) => isOpeningHeading(units, position));
  const title = face.face.title ?? '';
  const isGlossary = isGlossaryTitle(title) && opensGlossary(units, face.length - 1, title);
  const regions = splitRegions(units.slice(face.length), isGlossary);
  const explained = new ExplainedText(
    regions.flatMap(({ kind, units: own }) => (kind === 'glossary' ? [] : linesOf(own))),
  );
  const read = regions.map((region) => readRegion(region, explained, account, isGlossary));
  const parts = [...face.parts, ...read.flatMap((one) => one.parts)];
  if (face.face.title === null) account.doubt(firstLine(units), NO_TITLE);
  const pages = toPages(face.parts, read.map(pagedRegion), firstPage(units));
  const repeatedTitles = read.flatMap(({ body }) =>
    body.flatMap((one) => (one.type === 'page' && !one.isPrinted ? [one.title] : [])),
  );
  const madeTitles = regions.flatMap(({ kind, head }) =>
    kind === 'glossary' && head.length === 0 ? [GLOSSARY_TITLE] : [],
  );
  const pieces = units.flatMap((unit) => (unit.kind === 'piece' ? [unit.piece] : []));
  return {
    form: reading.form,
    title: face.face.title,
    face: face.face,
    headings: read.flatMap(({ headings }) => headings),
    parts,
    tables: pieces.filter((piece) => piece.kind === 'table'),
    pictures: pieces.filter((piece) => piece.kind === 'picture'),
    terms: read.flatMap(({ terms }) => terms),
    pages,
    repeatedTitles,
    madeTitles,
    dropped: account.dropped,
    changed: reading.changed,
    doubts: account.doubts,
    characters: balanceOf(reading, pages, [...repeatedTitles, ...madeTitles], account.dropped),
  };
}

/** What is left out and what is in doubt, beginning with the notes of the reader. */
class Account {
  private readonly left: ReadingNote[];
  private readonly unclear: ReadingNote[];

  constructor({ dropped, doubts }: Reading) {
    this.left = [...dropped];
    this.unclear = [...doubts];
  }

  drop({ text, line }: TextLine, reason: string): void {
    this.left.push({ line, text, reason });
  }

  doubt({ text, line }: TextLine, reason: string): void {
    const shown = withoutPageCharacters(text);
    this.unclear.push({
      line,
      text: shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown,
      reason: withoutPageCharacters(reason),
    });
  }

  get dropped(): ReadingNote[] {
    return this.left.toSorted((a, b) => a.line - b.line);
  }

  get doubts(): ReadingNote[] {
    return this.unclear.toSorted((a, b) => a.line - b.line);
  }
}

const SHOWN = 60;

export const NO_TITLE = 'No title was found before the text.';

function unitsOf(pieces: readonly Piece[]): Unit[] {
  return pieces.flatMap((piece): Unit[] => {
    if (piece.kind === 'page-break') return [];
    if (piece.kind !== 'paragraph') return [{ kind: 'piece', piece }];
    const line = textLine(piece);
    return line.text === '' ? [] : [{ kind: 'line', line }];
  });
}

function textLine({ text, place, style, role }: ParagraphPiece): TextLine {
  const note = style?.note ? `${style.note} ` : '';
  return { text: note + text.trim(), line: place.line, lastLine: place.lastLine ?? place.line, style, role };
}

function withoutFurniture(units: readonly Unit[], account: Account): Unit[] {
  const lines = linesOf(units);
  const start = lines.findIndex(({ text }) => text.length > 60 || /^各位|[。；]$/u.test(text));
  const reasons = findFurniture(lines, (position) => position < (start === -1 ? lines.length : start));
  const left = lines.filter((_, position) => !reasons.has(position));
  const contents = new Set(findContents(left).map((position) => left[position]));
  const dropped = new Map<TextLine, string>();
  lines.forEach((line, position) => {
    if (line.role !== undefined) return;
    const reason = reasons.get(position) ?? (contents.has(line) ? CONTENTS : undefined);
    if (reason === undefined) return;
    dropped.set(line, reason);
    account.drop(line, reason);
  });
  return units.filter((unit) => unit.kind !== 'line' || !dropped.has(unit.line));
}

const CONTENTS = 'The printed table of contents; the contents page of the site takes its place.';

function withDecimals(units: readonly Unit[]): readonly Unit[] {
  const numbers = decimalOutline(units.map((unit) => (unit.kind === 'line' && !unit.line.role ? unit.line.text : '')));
  const isArabic = [...numbers.values()].some(({ style }) => style === 'arabic');
  const end = isArabic ? Math.max(...numbers.keys()) : 0;
  let part: PrintedNumber | undefined;
  return units.map((unit, position) => {
    if (numbers.size === 0 || unit.kind !== 'line') return unit;
    const own = numbers.get(position);
    part = own ?? (position > end && headingNumber(unit.line.text) !== null ? undefined : part);
    return { kind: 'line', line: { ...unit.line, number: own ?? listNumber(unit.line.text, part) } };
  });
}

/** A list 1., 2. inside a part 1.1 is below that part, although the chapters may have 1., 2. too. */
function listNumber(text: string, part: PrintedNumber | undefined): PrintedNumber | undefined {
  const number = printedNumber(text);
  if (part === undefined || number?.style !== 'arabic') return undefined;
  return { ...number, style: 'decimal', prefix: [part.prefix, part.number, 0].filter((one) => one !== '').join('.') };
}

/** The lines before the first table or picture. */
function headLines(units: readonly Unit[]): TextLine[] {
  const end = units.findIndex(({ kind }) => kind !== 'line');
  return linesOf(end === -1 ? units : units.slice(0, end));
}

/** Whether the order of the numbers makes this number the first heading, with which the text begins. */
function isOpeningHeading(units: readonly Unit[], position: number): boolean {
  const unit = units[position];
  const role = unit?.kind === 'line' ? unit.line.role : undefined;
  if (role !== undefined) return role.as === 'heading' || role.as === 'section' || role.as === 'page-start';
  const number = unit?.kind === 'line' ? (unit.line.number ?? printedNumber(unit.line.text)) : null;
  if (number === null || (number.rest === '' && !STANDS_ALONE.has(number.style))) return false;
  const isAlone = number.rest.length <= 40;
  return orderNumbers([{ index: position, number, isAlone }]).ordered.length > 0 && number.style !== 'circled';
}

function firstPage(units: readonly Unit[]): string | undefined {
  const role = units.flatMap((unit) =>
    unit.kind === 'line' && unit.line.role?.as === 'title' ? [unit.line.role] : [],
  )[0];
  return role?.page;
}

function firstLine(units: readonly Unit[]): TextLine {
  return headLines(units)[0] ?? { text: '', line: 1, lastLine: 1 };
}

interface ReadRegion {
  parts: readonly DocumentPart[];
  headings: readonly DocumentHeading[];
  terms: OfficialDocument['terms'];
  body: readonly BodyPart[];
  region: Region;
}

function readRegion(region: Region, explained: ExplainedText, account: Account, isTitled: boolean): ReadRegion {
  const opening = openingOf(region);
  if (region.kind === 'glossary') return readGlossary(region, opening, explained, account, isTitled);
  const { parts, doubts } = readBody(region.units);
  for (const { line, reason } of doubts) account.doubt(line, reason);
  return {
    parts: [...opening.parts, ...parts.flatMap(partsOf)],
    headings: [...opening.headings, ...parts.flatMap(headingsOf)],
    terms: [],
    body: parts,
    region,
  };
}

function pagedRegion({ region: { kind, head, number }, body }: ReadRegion): PagedRegion {
  return { kind, head, number, parts: body };
}

function openingOf({ kind, head, number }: Region): { parts: DocumentPart[]; headings: DocumentHeading[] } {
  const parts = head.map((line) => part('heading', line.text, line));
  const [first] = head;
  const isAnnex = kind === 'annex' || head.length > 1 || /^附/u.test(first?.text ?? '');
  if (first === undefined || !isAnnex) return { parts, headings: [] };
  const text = head.map((line) => line.text).join(' ');
  return { parts, headings: [{ level: 'annex', number: number ?? 1, text, line: first.line }] };
}

function readGlossary(
  region: Region,
  opening: ReturnType<typeof openingOf>,
  explained: ExplainedText,
  account: Account,
  isTitled: boolean,
): ReadRegion {
  const { units, head } = region;
  const lines = linesOf(units);
  const tables = units.flatMap((unit) => (unit.kind === 'piece' && unit.piece.kind === 'table' ? [unit.piece] : []));
  // Where lines have entries too, a table explains terms only if its head says so.
  const isAlone = lines.filter(({ text }) => namesTerm(text)).length < 2;
  const tabled = tables.filter((table) => isAlone || isTermTable(table)).flatMap(readTermTable);
  const printed = lines.map((line) => ({ ...line, text: withoutPageCharacters(line.text) }));
  const isNote = ({ style }: TextLine): boolean => region.areNotes !== true && Boolean(style?.note);
  const closing = printed.splice(printed.findLastIndex((line) => !closes(line.text) && !isNote(line)) + 1);
  // Where there is a table of terms, a line without a term is a remark on it.
  const areRemarks = tabled.length > 0 && printed.filter(({ text }) => namesTerm(text)).length * 2 < printed.length;
  const read = areRemarks
    ? { terms: [], parts: [], opening: printed, doubts: [] }
    : (region.areNotes === true ? readTermNotes : readTerms)(printed, explained.knownAbove());
  for (const { line, reason } of read.doubts) account.doubt(line, reason);
  const terms = [...read.terms, ...tabled].sort((a, b) => a.lines[0] - b.lines[0]);
  const [title] = head;
  const [first] = terms;
  if (title === undefined && first !== undefined && !isTitled)
    account.doubt(
      { text: first.name, line: first.lines[0], lastLine: first.lines[0] },
      'A glossary without its title begins here.',
    );
  if (first === undefined && title !== undefined) account.doubt(title, 'A glossary without a term.');
  if (region.isAmid === true && title !== undefined)
    account.doubt(title, 'The text continues after this glossary; the glossary becomes a page after the text.');
  const pieces = units
    .filter(({ kind }) => kind === 'piece')
    .map(printedPart)
    .flatMap(partsOf);
  return {
    parts: [
      ...opening.parts,
      ...read.opening.map((line) => part('paragraph', line.text, line)),
      ...read.parts,
      ...closing.map((line) => part('signature', line.text, line)),
      ...pieces,
    ],
    headings: opening.headings,
    terms,
    body: units.map(printedPart),
    region,
  };
}

/** A line of a glossary, as printed. */
function printedPart(unit: Unit): BodyPart {
  if (unit.kind === 'line') return { type: 'paragraph', line: unit.line, text: unit.line.text };
  return unit.piece.kind === 'table' ? { type: 'table', piece: unit.piece } : { type: 'picture', piece: unit.piece };
}

function part(kind: DocumentPart['kind'], text: string, { line, lastLine }: TextLine): DocumentPart {
  return { kind, text: withoutPageCharacters(text), lines: [line, lastLine] };
}

function partsOf(one: BodyPart): DocumentPart[] {
  switch (one.type) {
    case 'box-end':
      return [];
    case 'page':
      return one.isPrinted ? [part('title', one.title, one.line)] : [];
    case 'heading':
    case 'box':
      return [part('heading', one.text, one.line)];
    case 'caption':
      return [part('picture', one.text, one.line)];
    case 'paragraph':
    case 'item':
    case 'note':
    case 'signature':
      return [part(one.type, one.text, one.line)];
    case 'table':
    case 'picture': {
      const { line, lastLine = line } = one.piece.place;
      return [{ kind: one.type, text: '', lines: [line, lastLine] }];
    }
    default:
      return one satisfies never;
  }
}

function headingsOf(one: BodyPart): DocumentHeading[] {
  if (one.type === 'heading')
    return [{ level: one.level, number: one.number, text: withoutPageCharacters(one.text), line: one.line.line }];
  return one.type === 'box'
    ? [{ level: 'box', number: one.number, text: withoutPageCharacters(one.text), line: one.line.line }]
    : [];
}
