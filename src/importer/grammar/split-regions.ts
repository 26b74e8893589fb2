import type { Piece } from '../pieces.ts';
import { annexLabel, isListed, isTitle } from './annex-label.ts';
import { bareTitle, isGlossaryTitle, mayBeGlossaryTitle } from './glossary-title.ts';
import { printedNumber, type PrintedNumber } from './printed-number.ts';
import { isTermTable } from './read-term-table.ts';
import { explainsTerm, findUntitledTerms, isMarkedNote, namesTerm, standsAlone } from './read-terms.ts';
import type { TextLine } from './text-line.ts';

/** A paragraph that is left, or a table or picture at its place. */
export type Unit =
  { kind: 'line'; line: TextLine } | { kind: 'piece'; piece: Exclude<Piece, { kind: 'paragraph' | 'page-break' }> };

/** A stretch of the document with its own numbers: the body, an annex, or a glossary. */
export interface Region {
  kind: 'body' | 'annex' | 'glossary';
  /** The printed lines that open it: 附件1, its title, 名词解释. */
  head: readonly TextLine[];
  /** The number printed after 附件. */
  number: number | null;
  units: readonly Unit[];
  /** A glossary behind which the text goes on. */
  isAmid?: true;
  /** Notes at the feet of pages, whose numbers may begin with 1 on each. */
  areNotes?: true;
}

/**
 * Divides what follows the face at 附件 and 名词解释; what goes on behind a glossary belongs to what stands before it.
 *
 * @param isGlossary the title of the document says that it is nothing but a glossary
 */
export function splitRegions(given: readonly Unit[], isGlossary = false): Region[] {
  const units = withTitlesApart(given);
  let host: GrowingRegion = { kind: 'body', head: [], number: null, units: [] };
  let open: GrowingRegion = isGlossary ? { ...host, kind: 'glossary', units: [] } : host;
  const regions = isGlossary ? [host, open] : [host];
  for (let position = 0; position < units.length; position += 1) {
    const start = regionStart(units, position);
    const [unit] = units.slice(position, position + 1);
    if (unit === undefined) break;
    if (start !== null) {
      open = { ...start, units: [] };
      if (open.kind !== 'glossary') host = open;
      regions.push(open);
      position += start.head.length - 1;
      continue;
    }
    if (open.kind === 'glossary' && resumes(unit, host, open)) {
      open.isAmid = true;
      open = host;
    } else if (open.kind !== 'glossary' && opensTable(unit)) {
      open = { kind: 'glossary', head: [], number: null, units: [] };
      regions.push(open);
    }
    open.units.push(unit);
  }
  return regions.flatMap((region): Region[] =>
    region.kind === 'glossary' ? [region] : splitUntitledTerms(region).flatMap(splitTermNotes),
  );
}

/** The notes at the feet of pages are a glossary where nearly all of them explain terms. */
function splitTermNotes(region: Region): Region[] {
  if (region.kind === 'glossary') return [region];
  const text = region.units.flatMap((unit) => (unit.kind === 'line' ? [unit.line.text] : [])).join('\n');
  const isNote = (unit: Unit): boolean =>
    unit.kind === 'line' && (unit.line.style?.note !== undefined || isMarkedNote(unit.line.text, text));
  const notes = region.units.filter(isNote);
  const explaining = notes.filter((unit) => unit.kind === 'line' && explainsTerm(unit.line.text, text));
  if (explaining.length < 3 || explaining.length * 5 < notes.length * 4) return [region];
  return [
    { ...region, units: region.units.filter((unit) => !isNote(unit)) },
    { kind: 'glossary', head: [], number: null, units: notes, areNotes: true },
  ];
}

interface GrowingRegion {
  kind: Region['kind'];
  head: readonly TextLine[];
  number: number | null;
  units: Unit[];
  isAmid?: true;
}

/** A table whose head says that it explains terms is a glossary, whatever stands above it. */
function opensTable(unit: Unit): boolean {
  return unit.kind === 'piece' && unit.piece.kind === 'table' && isTermTable(unit.piece);
}

/** 名词解释：1.三高四新：… is a title and the first entry in one line, where 2. follows. */
function withTitlesApart(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit, position): Unit[] => {
    const next = lineAt(units, position + 1)?.text ?? '';
    const [, title = '', entry = ''] = (unit.kind === 'line' && TITLE_BEFORE_ENTRY.exec(unit.line.text)) || [];
    if (unit.kind !== 'line' || unit.line.role !== undefined || !namesTerm(entry) || !namesTerm(next)) return [unit];
    const [first, second] = [entry, next].map((text) => printedNumber(text)?.number);
    // 注释：数据来源：… is a remark; only numbers that go on tell a glossary from it.
    if ((first !== undefined || !/词/u.test(title)) && (first !== 1 || second !== 2)) return [unit];
    return [title, entry].map((text) => ({ kind: 'line', line: { ...unit.line, text } }));
  });
}

const TITLE_BEFORE_ENTRY = /^((?:附\s*[：:]\s*)?(?:名词解释|名词注释|注\s*释)\s*[：:])\s*(.+)$/su;

/**
 * The text goes on where a glossary ends before it: with a salutation, or with the next number of its headings. Behind a
 * table of terms whatever comes is text.
 */
function resumes(unit: Unit, host: GrowingRegion, glossary: GrowingRegion): boolean {
  const isTable = glossary.head.length === 0 && glossary.units[0]?.kind === 'piece';
  if (unit.kind === 'piece') return isTable && !opensTable(unit);
  const { text } = unit.line;
  if (isTable || /^(?:各位|同志们)[^。：:]{0,12}[，,：:！!]/u.test(text)) return true;
  const number = headingNumber(text);
  if (number === null || namesTerm(text)) return false;
  const own = glossary.units.some((one) => one.kind === 'line' && headingNumber(one.line.text)?.style === number.style);
  const last = host.units.flatMap((one) => (one.kind === 'line' ? [headingNumber(one.line.text)] : []));
  return !own && last.findLast((one) => one?.style === number.style)?.number === number.number - 1;
}

/** A number that no entry of a glossary has unless all of them do. */
function headingNumber(text: string): PrintedNumber | null {
  const number = printedNumber(text);
  const isHeading = number !== null && ['part', 'chapter', 'section', 'yi', 'yi-bracket'].includes(number.style);
  return isHeading && !number.isWeak ? number : null;
}

/** A glossary whose title was not copied is a region of its own all the same. */
function splitUntitledTerms(region: Region): Region[] {
  const last = region.units.findLastIndex(({ kind }) => kind !== 'line') + 1;
  const text = (units: readonly Unit[]): string[] =>
    units.flatMap((one) => (one.kind === 'line' ? [one.line.text] : []));
  const start = findUntitledTerms(text(region.units.slice(last)), text(region.units).join('\n'));
  if (start === -1) return [region];
  const cut = last + start;
  const isWhole = region.kind === 'annex' && cut === 0;
  return isWhole
    ? [{ ...region, kind: 'glossary' }]
    : [
        { ...region, units: region.units.slice(0, cut) },
        { kind: 'glossary', head: [], number: null, units: region.units.slice(cut) },
      ];
}

function regionStart(
  units: readonly Unit[],
  position: number,
): { kind: 'annex' | 'glossary'; head: TextLine[]; number: number | null } | null {
  const line = lineAt(units, position);
  if (line === undefined) return null;
  if (line.role !== undefined) return givenRegion(line);
  if (opensGlossary(units, position, line.text))
    return isNamedAhead(units, position) ? null : { kind: 'glossary', head: [line], number: null };
  const annex = annexLabel(line.text);
  if (annex === null || isListed(units, position, annex)) return null;
  const next = annex.title === '' ? lineAt(units, position + 1) : undefined;
  const title = next !== undefined && isTitle(next.text) ? next : undefined;
  const isGlossary = opensGlossary(
    units,
    title === undefined ? position : position + 1,
    title?.text ?? (annex.title || UNNAMED),
  );
  return {
    kind: isGlossary ? 'glossary' : 'annex',
    head: title === undefined ? [line] : [line, title],
    number: annex.number,
  };
}

function givenRegion(line: TextLine): ReturnType<typeof regionStart> {
  if (line.role?.as !== 'annex' && line.role?.as !== 'glossary') return null;
  return { kind: line.role.as, head: [line], number: annexLabel(line.text)?.number ?? null };
}

/** 名词解释 says so itself; below 注释, 附注 or 备注 there may also be notes [1] …, which name nothing. */
export function opensGlossary(units: readonly Unit[], position: number, title: string): boolean {
  const isNamed = isGlossaryTitle(title);
  if ((!isNamed && !mayBeGlossaryTitle(title)) || position + 1 >= units.length) return false;
  if (isNamed && /[词语念]/u.test(title)) return true;
  const entries = units
    .slice(position + 1, position + 13)
    .flatMap((unit) => (unit.kind === 'line' ? [unit.line.text] : []));
  if (isNamed)
    return (
      entries.filter((text, at) => namesTerm(text) || standsAlone(text, entries[at + 1])).length * 2 >= entries.length
    );
  const before = units
    .slice(0, position)
    .flatMap((unit) => (unit.kind === 'line' ? [unit.line.text] : []))
    .join('\n');
  return entries.filter((text) => explainsTerm(text, before)).length * 2 > entries.length;
}

/** Of an annex without a title only its entries can say that it is a glossary. */
const UNNAMED = '附件说明';

/** 2.名词解释 in a list of annexes: the title comes again, and no term stands below the first. */
function isNamedAhead(units: readonly Unit[], position: number): boolean {
  const title = bareTitle(lineAt(units, position)?.text ?? '');
  const again = units.findIndex((_, at) => at > position && bareTitle(lineAt(units, at)?.text ?? '') === title);
  return again !== -1 && !namesTerm(lineAt(units, position + 1)?.text ?? '');
}

function lineAt(units: readonly Unit[], position: number): TextLine | undefined {
  const unit = units[position];
  return unit?.kind === 'line' ? unit.line : undefined;
}
