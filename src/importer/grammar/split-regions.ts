import type { Piece } from '../pieces.ts';
import { printedNumber, type PrintedNumber } from './printed-number.ts';
import { isTermTable } from './read-term-table.ts';
import { explainsTerm, findUntitledTerms, namesTerm, standsAlone } from './read-terms.ts';
import { isOffice, isSigningDate } from './signature.ts';
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
}

/**
 * Divides what follows the face at 附件 and 名词解释; what goes on behind a glossary belongs to what stands before it.
 *
 * @param isGlossary the title of the document says that it is nothing but a glossary
 */
export function splitRegions(given: readonly Unit[], isGlossary = false): Region[] {
  const notes = termNotes(given);
  const units = withTitlesApart(given.filter((unit) => !notes.includes(unit)));
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
  return [
    ...regions.flatMap((region) => (region.kind === 'glossary' ? [region] : splitUntitledTerms(region))),
    ...(notes.length === 0 ? [] : [{ kind: 'glossary' as const, head: [], number: null, units: notes }]),
  ];
}

/** The notes at the feet of the pages, where nearly all of them explain terms. */
function termNotes(units: readonly Unit[]): Unit[] {
  const lines = units.flatMap((unit) => (unit.kind === 'line' ? [unit.line] : []));
  const notes = lines.filter(({ style }) => style?.note !== undefined);
  const text = lines.map((line) => line.text).join('\n');
  const explaining = notes.filter((note) => explainsTerm(note.text, text));
  const isGlossary = explaining.length >= 3 && explaining.length * 5 >= notes.length * 4;
  return units.filter((unit) => isGlossary && unit.kind === 'line' && notes.includes(unit.line));
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
    if (first !== undefined && (first !== 1 || second !== 2)) return [unit];
    return [title, entry].map((text) => ({ kind: 'line', line: { ...unit.line, text } }));
  });
}

const TITLE_BEFORE_ENTRY = /^((?:附\s*[：:]\s*)?(?:名词解释|名词注释|注\s*释?)\s*[：:])\s*(.+)$/su;

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
function opensGlossary(units: readonly Unit[], position: number, title: string): boolean {
  const isNamed = isGlossaryTitle(title);
  if ((!isNamed && !OTHER_TITLE.test(bareTitle(title))) || position + 1 >= units.length) return false;
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

/** Titles of glossaries that other parts of a document may have as well. */
const OTHER_TITLE = /^(?:[^，。；]{0,10}(?:说明|备注|附注|链接|小贴士|小知识|词条|新词))$/u;
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

interface AnnexLabel {
  number: number | null;
  title: string;
}

/** 附件, 附件1, 附件1：…, 附表 2 …, 附：…; a sentence that begins so is text. */
function annexLabel(text: string): AnnexLabel | null {
  const match =
    /^[（(【]?附\s*(?:(?:件|表|录)\s*([一二三四五六七八九十]{1,3}|[\d０-９]{1,2})?(?:[-—][\d０-９]+)?\s*[）)】]?\s*[：:．.、]?|([一二三四五六七八九十]|[\d０-９]{1,2})\s*(?:[：:]|$)|[：:])\s*(.*)$/su.exec(
      text,
    );
  if (match === null || text.length > 60) return null;
  const [, labelled, bare, title = ''] = match;
  const numeral = labelled ?? bare;
  if (
    /[。；，]$/u.test(title) ||
    /^[\d０-９]+[.．、]/u.test(title) ||
    (numeral === undefined && title !== '' && !/^附\s*(?:件|表|录)?\s*[：:]/u.test(text))
  )
    return null;
  return { number: numeral === undefined ? null : numberOf(numeral), title: title.trim() };
}

function numberOf(numeral: string): number | null {
  return printedNumber(`${numeral}、`)?.number ?? (Number(numeral) || null);
}

/** A list of annexes at the end of a text names what comes later under the same label. */
function isListed(units: readonly Unit[], position: number, { number, title }: AnnexLabel): boolean {
  const rest = units.slice(position + 1).flatMap((unit) => (unit.kind === 'line' ? [unit.line.text] : []));
  if (title !== '' && rest.some((text) => sameTitle(text, title))) return true;
  if (title !== '' && rest.every(closes) && rest.length === units.length - position - 1) return true;
  const next = rest[0];
  const isNumbered = next !== undefined && /^[2２][.．、]/u.test(next);
  if (isNumbered) return true;
  return title !== '' && number !== null && rest.some((text) => annexLabel(text)?.number === number);
}

/** What stands below a text and names its annexes, where they are not part of it. */
function closes(text: string): boolean {
  return isOffice(text) || isSigningDate(text) || /^(?:抄送|主送|[（(]此件|[（(]联系人|[^。]{2,40}印发$)/u.test(text);
}

function sameTitle(text: string, title: string): boolean {
  return text.length <= 60 && text.replace(/\s/gu, '') === title.replace(/\s/gu, '');
}

/** The line under 附件1 is its title, unless it is a sentence or a numbered heading. */
function isTitle(text: string): boolean {
  return (
    text.length <= 60 &&
    !/[。；：:，]$/u.test(text.replace(/^(?:名词|用语|术语).{0,6}[：:]$/u, '')) &&
    (printedNumber(text) === null || isGlossaryTitle(text))
  );
}

/** 名词解释, 名词注释, 有关名词解释, 《政府工作报告》注释, 用语释义, 术语解读 …, in a line of their own. */
export function isGlossaryTitle(text: string): boolean {
  const bare = bareTitle(text);
  return bare.length <= 30 && GLOSSARY.test(bare);
}

function bareTitle(text: string): string {
  return text
    .replace(/^[（(]([^（）()]+)[）)]$/u, '$1')
    .replace(/^[一二三四五六七八九十\d]{1,3}[、.．]\s*/u, '')
    .replace(/[（(][^）)]*[）)]/gu, '')
    .replace(/[\s　：:*#【】[\]—─-]/gu, '');
}

const GLOSSARY =
  /^[^，。；]*(?:(?:名词|用语|术语|词语|词汇|词条|新词|缩略语|概念|关键词|热词)[^，。；]{0,6}(?:解释|注释|注解|释义|解读|说明|解析|诠释|简释|浅释)(?:[及与和]?[^，。；]{0,6}说明)?|(?:《[^》]*》|报告|有关|相关|部分|文中|内容)(?:的)?(?:注释|注解|释义|名词)|^(?:[^，。；]{0,8}(?:注释|注解|释义)|(?:专有|专业)?名词|注|词汇表|术语表|[^，。；]{0,4}缩略词表?|[^，。；]{0,4}缩略语表?))$/u;
