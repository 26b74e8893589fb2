import type { Piece } from '../pieces.ts';
import { annexLabel, isListed, isTitle } from './annex-label.ts';
import { ExplainedText } from './explained-text.ts';
import { areTerms, findUntitledTerms, mayBeTerms } from './find-untitled-terms.ts';
import { bareTitle, isGlossaryTitle, mayBeGlossaryTitle } from './glossary-title.ts';
import { headingNumber, printedNumber } from './printed-number.ts';
import { isTermTable } from './read-term-table.ts';
import { namesTerm, termNumber } from './term-line.ts';
import type { TextLine } from './text-line.ts';

/** A remaining paragraph, or a table or picture in its place. */
export type Unit =
  { kind: 'line'; line: TextLine } | { kind: 'piece'; piece: Exclude<Piece, { kind: 'paragraph' | 'page-break' }> };

/** A stretch of the document with its own numbers: the body, an annex, or a glossary. */
export interface Region {
  kind: 'body' | 'annex' | 'glossary';
  /** The printed lines at its beginning: 附件1, its title, 名词解释. */
  head: readonly TextLine[];
  /** The number printed after 附件. */
  number: number | null;
  units: readonly Unit[];
  /** A glossary after which the text continues. */
  isAmid?: true;
  /** Footnotes, whose numbers may begin with 1 on each page. */
  areNotes?: true;
}

/**
 * Divides the text after the face at 附件 and 名词解释; text that continues after a glossary belongs to the region before it.
 *
 * @param isGlossary whether the title says that the whole document is a glossary
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
    open.units.push(...(open.kind === 'glossary' ? unboxed(unit) : [unit]));
  }
  const explained = new ExplainedText(linesOf(units));
  return regions.flatMap((region): Region[] =>
    region.kind === 'glossary'
      ? [region]
      : splitUntitledTerms(region, explained).flatMap((one) => splitTermNotes(one, explained)),
  );
}

/** Footnotes are a glossary where nearly all of them explain terms. */
function splitTermNotes(region: Region, explained: ExplainedText): Region[] {
  if (region.kind === 'glossary') return [region];
  const lines = linesOf(region.units);
  const notes = lines.filter((line) => line.style?.note !== undefined || isMarked(line.text, lines));
  const first = notes.filter(({ style }) => style?.note !== '');
  const explaining = first.filter((note) => explained.explains(note) >= 2);
  if (explaining.length < 3 || explaining.length * 5 < first.length * 4) return [region];
  const isNote = (unit: Unit): boolean => unit.kind === 'line' && notes.includes(unit.line);
  return [
    { ...region, units: region.units.filter((unit) => !isNote(unit)) },
    { kind: 'glossary', head: [], number: null, units: region.units.filter(isNote), areNotes: true },
  ];
}

/** Whether the text has the note mark after the name: ①三高四新：… below a text with “三高四新”①. */
function isMarked(note: string, lines: readonly TextLine[]): boolean {
  const mark = /^(?:[①-⑳]|[[〔【［]\d{1,3}[\]〕】］])/u.exec(note)?.[0];
  return mark !== undefined && lines.some(({ text }) => text.lastIndexOf(mark) > 0);
}

export function linesOf(units: readonly Unit[]): TextLine[] {
  return units.flatMap((unit) => (unit.kind === 'line' ? [unit.line] : []));
}

interface GrowingRegion {
  kind: Region['kind'];
  head: readonly TextLine[];
  number: number | null;
  units: Unit[];
  isAmid?: true;
}

/** A table with one column is a frame around the entries of a glossary. */
function unboxed(unit: Unit): Unit[] {
  if (unit.kind !== 'piece' || unit.piece.kind !== 'table' || unit.piece.rows.some((row) => row.length !== 1))
    return [unit];
  const { place, caption, rows } = unit.piece;
  const texts = rows.flatMap((row) => row.flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]));
  return [caption ?? '', ...texts]
    .map((text) => ({ text: text.trim(), line: place.line, lastLine: place.lastLine ?? place.line }))
    .flatMap((line) => (line.text === '' ? [] : [{ kind: 'line', line }]));
}

/** A table whose head shows that it explains terms is a glossary, whatever is above it. */
function opensTable(unit: Unit): boolean {
  return unit.kind === 'piece' && unit.piece.kind === 'table' && isTermTable(unit.piece);
}

/**
 * Separates a title from the first entry on its line, 名词解释：1.三高四新：…, and entries in one paragraph, whose numbers continue
 * in it or each of which has 是指. This is done below a title, and at the end of a text whose terms they explain.
 */
function withTitlesApart(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit, position): Unit[] => {
    if (unit.kind !== 'line' || unit.line.role !== undefined) return [unit];
    const { line } = unit;
    const [, title = '', entry = line.text] = TITLE_BEFORE_ENTRY.exec(line.text) ?? [];
    const isTitled = /词/u.test(title) || isGlossaryTitle(lineAt(units, position - 1)?.text ?? '');
    if (title === '' && !isTitled && position < units.length - 1) return [unit];
    const entries = entriesApart(entry);
    if (title === '' && entries.length < 3) return [unit];
    const following = [...entries, lineAt(units, position + 1)?.text ?? ''].slice(0, Math.max(2, entries.length));
    const [first, second] = following.map((text) => printedNumber(text)?.number);
    // 注释：数据来源：… is a remark; only terms make it a glossary.
    if (!following.every(namesTerm) || (first !== undefined && (first !== 1 || second !== 2))) return [unit];
    const above = new ExplainedText(isTitled ? [] : linesOf(units.slice(0, position)));
    if (!isTitled && !following.every((text) => above.explains({ ...line, text }) > 0)) return [unit];
    return [title, ...entries].filter((text) => text !== '').map((text) => ({ kind: 'line', line: { ...line, text } }));
  });
}

/** 1.两重：…；2.两新：… is cut where the next number begins the next term; “两重”是指…；“两新”是指… before each name. */
function entriesApart(text: string): string[] {
  const first = termNumber(text);
  if (first === null) return text.split(/(?<=[。；;])(?=[^。；，：]{2,20}是指)/u);
  const entries: string[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/(?<=[。；;\s])(?=\S)/gu)) {
    const number = termNumber(text.slice(index));
    if (number?.form !== first.form || number.number !== entries.length + 2 || !namesTerm(text.slice(index))) continue;
    entries.push(text.slice(start, index).trim());
    start = index;
  }
  return [...entries, text.slice(start)];
}

const TITLE_BEFORE_ENTRY = /^((?:附\s*[：:]\s*)?(?:名词解释|名词注释|备\s*注|附\s*注|附|注\s*释?)\s*[：:])\s*(.+)$/su;

/**
 * Whether the text continues after a glossary: with a salutation, or with the next number of its headings. After a table
 * of terms, anything is text.
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

/** A glossary without a title, which a copy may have lost, is still a separate region. */
function splitUntitledTerms(region: Region, explained: ExplainedText): Region[] {
  const { kind, head, units } = region;
  const isTitled = kind === 'annex' && (head.length > 1 || annexLabel(head[0]?.text ?? '')?.title !== '');
  const last = units.findLastIndex((unit) => unit.kind !== 'line') + 1;
  const start = findUntitledTerms(linesOf(units.slice(last)), explained, isTitled);
  if (start === -1) return [region];
  const cut = last + start;
  return kind === 'annex' && cut === 0
    ? [{ ...region, kind: 'glossary' }]
    : [
        { ...region, units: units.slice(0, cut) },
        { kind: 'glossary', head: [], number: null, units: units.slice(cut) },
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

/** 名词解释 always opens a glossary; below 注释, 附注 or 备注 there may also be notes [1] …, which explain no terms. */
export function opensGlossary(units: readonly Unit[], position: number, title: string): boolean {
  const isNamed = isGlossaryTitle(title);
  if ((!isNamed && !mayBeGlossaryTitle(title)) || position + 1 >= units.length) return false;
  if (isNamed && /[词语念]/u.test(title)) return true;
  const entries = linesOf(units.slice(position + 1, position + 13));
  const text = new ExplainedText(linesOf(units.slice(0, position)));
  return isNamed ? mayBeTerms(entries, text) : areTerms(entries, text, 2);
}

/** For an annex without a title, only its entries can show that it is a glossary. */
const UNNAMED = '附件说明';

/**
 * Whether this is 2.名词解释 in a list of annexes: the title occurs again, or 3. continues, and no term is below the first
 * one.
 */
function isNamedAhead(units: readonly Unit[], position: number): boolean {
  const [line, next] = [position, position + 1].map((at) => lineAt(units, at)?.text ?? '') as [string, string];
  const title = bareTitle(line);
  const [number, following] = [line, next].map((text) => printedNumber(text)?.number);
  const again = units.findIndex((_, at) => at > position && bareTitle(lineAt(units, at)?.text ?? '') === title);
  const goesOn = number !== undefined && following === number + 1;
  return (again !== -1 || goesOn) && !namesTerm(next);
}

function lineAt(units: readonly Unit[], position: number): TextLine | undefined {
  const unit = units[position];
  return unit?.kind === 'line' ? unit.line : undefined;
}
