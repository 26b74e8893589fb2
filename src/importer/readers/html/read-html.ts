import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { parse } from 'yaml';
import { ContentError } from '../../../files/content-error.ts';
import type { Cell, ParagraphStyle, Reading } from '../../pieces.ts';
import { lineJoin } from '../../rules/line-join.ts';
import { formatNumber } from '../docx/format-number.ts';
import { OTHER_PICTURE, pictureFile } from '../picture-file.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { decodeHtml } from './decode-html.ts';
import { UNSEEN, allInside, furnitureReason, wordsOf } from './furniture.ts';

/**
 * Reads a web page: what a browser shows of the document. Scripts are not run, nothing is fetched.
 *
 * @param file its path, shown in messages
 * @param place its path on the disk: pictures are looked for beside it, no further up, and among those `npm run add` kept
 * @throws {ContentError} for a character set that does not fit, and for a page without text
 */
export function readHtml(bytes: Uint8Array, file: string, place: string = file): Reading {
  const { text, doubt } = decodeHtml(bytes, file);
  return new HtmlReader(file, place).read(text, doubt);
}

class HtmlReader {
  private readonly reading = new ReadingBuilder();
  private readonly folder: string;
  private readonly file: string;
  private text = '';
  private style: ParagraphStyle = {};
  /** Number of the list item that begins. */
  private number = '';
  private inPre = false;
  /** Takes the paragraphs of a cell; the document does where there is none. */
  private cell: { paragraphs: string[]; later: (() => void)[] } | null = null;
  private share: (text: string) => number = () => 0;
  /** Characters of the page that were come upon; none may be passed over. */
  private seen = 0;

  constructor(file: string, place: string) {
    this.file = file;
    this.folder = path.resolve(path.dirname(place));
  }

  read(html: string, doubt: string | null): Reading {
    if (doubt !== null) this.reading.doubt('', doubt);
    const page = parseDocument(html);
    const whole = Math.max(1, wordsOf(page).length);
    this.share = (text) => text.length / whole;
    for (const script of allInside(page, 'script'))
      if (script.name === 'script') this.reading.change('<script>', 'Scripts are not run and left out.');
    this.walk(page);
    this.flush();
    const passed = wordsOf(page).length - this.seen;
    if (passed > 0)
      this.reading.doubt(
        '',
        `${passed} characters of the page stand where no text belongs and are not read; look for them.`,
      );
    if (this.reading.isEmpty)
      throw new ContentError(
        this.file,
        null,
        'The page holds no text of its own.',
        'A script may bring it in: open the page in a browser, copy the text into a .txt, or save the page there once it is shown.',
      );
    const authors = allInside(page, 'meta').flatMap(({ attribs }) =>
      attribs['name']?.toLowerCase() === 'author' && attribs['content'] ? [attribs['content']] : [],
    );
    return this.reading.build('html', authors);
  }

  private walk(parent: { children: AnyNode[] }): void {
    for (const node of parent.children)
      if (isText(node)) {
        this.text += this.inPre ? node.data.replace(/\n/g, '\v') : node.data;
        this.seen += solid(node.data).length;
      } else if (isTag(node) && !UNSEEN.has(node.name)) this.element(node);
  }

  private element(element: Element): void {
    const { name } = element;
    const reason = furnitureReason(element, this.share);
    if (reason !== null) this.leaveOut(element, reason);
    else if (name === 'a' && /^[↩↑⤴^]\ufe0e?$/u.test(wordsOf(element))) this.leaveOut(element, LINK_BACK);
    else if (name === 'br') this.flush();
    else if (name === 'img') this.image(element);
    else if (name === 'sup') this.raised(element);
    else if (name === 'table') this.table(element);
    else if (BLOCKS.has(name)) this.block(element);
    else this.walk(element);
  }

  private leaveOut(element: Element, reason: string): void {
    const text = wordsOf(element);
    this.seen += text.length;
    if (text !== '') this.reading.drop(text, reason);
    if (element.name === 'iframe')
      this.reading.doubt(
        element.attribs['src'] ?? '',
        'Another page is shown inside this one and is left out; bring it in by itself.',
      );
    if (element.name === 'svg') this.reading.doubt(text.slice(0, 60), OTHER_PICTURE);
  }

  private block(element: Element): void {
    this.flush();
    const outer = this.style;
    const pre = this.inPre;
    this.inPre ||= element.name === 'pre';
    this.style = styleOf(element, outer);
    if (element.name === 'ol') this.list(element);
    else this.walk(element);
    this.flush();
    this.number = '';
    this.style = outer;
    this.inPre = pre;
  }

  /** A browser prints the numbers of an ordered list; the file does not hold them. */
  private list(list: Element): void {
    const items = list.children.filter((node): node is Element => isTag(node) && node.name === 'li');
    const step = list.attribs['reversed'] === undefined ? 1 : -1;
    let next = whole(list.attribs['start']) ?? (step === 1 ? 1 : items.length);
    for (const item of list.children.filter((node) => isTag(node) || isText(node))) {
      // Lists nested by programs often stand beside the items, not in them.
      if (isText(item) || item.name !== 'li') {
        this.walk({ children: [item] });
        continue;
      }
      const number = whole(item.attribs['value']) ?? next;
      next = number + step;
      const shown = listNumber(item, number);
      if (
        /^(?:[（(]?[\d一二三四五六七八九十]+[)）.、．]|[①-⑳]|第[\d一二三四五六七八九十])/.test(wordsOf(item)) &&
        shown !== ''
      )
        this.reading.change(
          shown,
          'The list of the page would print this number before text that brings its own; only the latter is kept.',
        );
      else this.number = shown;
      this.block(item);
    }
  }

  private image(image: Element): void {
    const source = image.attribs['src'] ?? '';
    const alt = image.attribs['alt']?.trim() ?? '';
    if (this.cell !== null) this.cell.later.push(() => this.picture(source, alt));
    else {
      this.flush();
      this.picture(source, alt);
    }
  }

  private picture(source: string, alt: string): void {
    const bytes = this.bytesOf(source);
    if (bytes === null) return;
    const file = pictureFile(bytes);
    if (file === null) this.reading.doubt(source.slice(0, 60), OTHER_PICTURE);
    else if (file.width <= 8 || file.height <= 8)
      this.reading.change(source.slice(0, 60), 'This picture is too small to show anything and is left out.');
    else
      this.reading.piece({
        kind: 'picture',
        place: this.reading.next,
        file,
        ...(source.startsWith('data:') ? {} : { beside: source }),
        ...(alt === '' ? {} : { alt }),
      });
  }

  /** The pictures that `npm run add` took from beside the page, by what the page calls them. */
  private kept(): ReadonlyMap<string, string> {
    const list = path.join(this.folder, PICTURE_NAMES);
    const names: unknown = existsSync(list) ? parse(readFileSync(list, 'utf8')) : {};
    const isName = (name: unknown): name is string => typeof name === 'string' && /^[0-9a-f]+\.[a-z]+$/.test(name);
    return new Map(Object.entries(names ?? {}).filter((entry): entry is [string, string] => isName(entry[1])));
  }

  private bytesOf(source: string): Uint8Array | null {
    const data = /^data:[^,]*?(;base64)?,(.*)$/s.exec(source);
    if (data !== null)
      return Buffer.from(decodeURIComponent(data[2] ?? ''), data[1] === undefined ? 'latin1' : 'base64');
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(source) || source === '') {
      this.reading.doubt(
        source,
        'This picture lies on another server and is not fetched; save the page with its pictures, or put the file beside it.',
      );
      return null;
    }
    const place = path.resolve(this.folder, decoded(source.replace(/[?#].*$/, '')));
    if (place.startsWith(this.folder + path.sep) && existsSync(place)) return readFileSync(place);
    const kept = this.kept().get(source);
    if (kept !== undefined) return readFileSync(path.join(this.folder, 'pictures', kept));
    this.reading.doubt(source, 'This picture does not lie beside the page, or lies outside its folder; put it there.');
    return null;
  }

  /** Raised figures would read on in the text: a link is the mark of a note, ² and ³ are powers. */
  private raised(element: Element): void {
    const text = wordsOf(element);
    const isLinked = isInside(element, 'a') || allInside(element, 'a').length > 0;
    const isNote = isLinked && /^\d{1,3}$/.test(text);
    const powered = /^[23]$/.test(text) ? { 2: '²', 3: '³' }[text] : undefined;
    if (!isNote && powered === undefined) return this.walk(element);
    this.seen += text.length;
    const shown = isNote ? `[${text}]` : (powered ?? text);
    this.reading.change(`${text} → ${shown}`, 'It is printed raised.');
    this.text += shown;
  }

  private table(table: Element): void {
    this.flush();
    const isLayout = table.attribs['role'] === 'presentation' || allInside(table, 'table').length > 0;
    const cells = rowsOf(table).flatMap(({ cells }) => cells);
    if (isLayout || (cells.length === 1 && wordsOf(table).length > 1500)) {
      if (allInside(table, 'table').length > 0)
        this.reading.doubt(
          wordsOf(table).slice(0, 60),
          'A table inside a table: the outer one is taken for the layout of the page.',
        );
      return this.walk(table);
    }
    const caption = allInside(table, 'caption')[0];
    if (caption !== undefined) this.block(caption);
    const later: (() => void)[] = [];
    const rows = rowsOf(table).map(({ cells, left, header }) =>
      cells.map((cell) => this.cellOf(cell, left, header, later)),
    );
    this.reading.table(rows, undefined, caption !== undefined);
    for (const emit of later) emit();
  }

  private cellOf(element: Element, rowsLeft: number, header: boolean, later: (() => void)[]): Cell {
    const { style } = this;
    this.cell = { paragraphs: [], later };
    this.style = {};
    this.block(element);
    const { paragraphs } = this.cell;
    this.cell = null;
    this.style = style;
    const rowSpan = whole(element.attribs['rowspan']) ?? 1;
    return {
      paragraphs,
      rowSpan: rowSpan === 0 ? rowsLeft : Math.min(Math.max(1, rowSpan), rowsLeft),
      colSpan: Math.min(Math.max(1, whole(element.attribs['colspan']) ?? 1), 1000),
      header: header || element.name === 'th',
    };
  }

  private flush(): void {
    const raw = this.text;
    this.text = '';
    for (const line of raw.split('\v')) {
      const text = collapse(line);
      if (text.trim() === '') continue;
      const { number } = this;
      this.number = '';
      if (number !== '')
        this.reading.change(
          `${number}${text.trim().slice(0, 30)}`,
          'The page makes this number when it is shown; it is written as text now.',
        );
      if (this.cell !== null) this.cell.paragraphs.push((number + text).trim());
      else
        this.reading.paragraph(number + text, undefined, {
          ...this.style,
          ...(number === '' ? {} : { automaticNumber: number.trim() }),
        });
    }
  }
}

const LINK_BACK = 'It leads back from a note to the text.';

function isInside(element: Element, name: string): boolean {
  const { parent } = element;
  return parent !== null && isTag(parent) && (parent.name === name || isInside(parent, name));
}

/** Beside the original: what a page calls its pictures, and their names in `pictures/`. */
export const PICTURE_NAMES = 'pictures/names.yaml';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

function styleOf({ name, attribs }: Element, outer: ParagraphStyle): ParagraphStyle {
  const style = { ...outer };
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) style.headingLevel = Number(level);
  const align = /text-align\s*:\s*(\w+)/i.exec(attribs['style'] ?? '')?.[1] ?? attribs['align'];
  if (name === 'center' || align?.toLowerCase() === 'center') style.centered = true;
  else if (align !== undefined) delete style.centered;
  if (name === 'ul' || name === 'ol') style.list = { level: (outer.list?.level ?? -1) + 1 };
  return style;
}

interface Row {
  cells: Element[];
  /** Rows of its group from this one on: a cell reaches no further. */
  left: number;
  header: boolean;
}

function rowsOf(table: Element): Row[] {
  const groups = table.children.filter(isTag).filter(({ name }) => ['thead', 'tbody', 'tfoot', 'tr'].includes(name));
  const loose = groups.filter(({ name }) => name === 'tr');
  return groups.flatMap((group) => {
    const rows =
      group.name === 'tr'
        ? loose.slice(loose.indexOf(group))
        : group.children.filter(isTag).filter(({ name }) => name === 'tr');
    return (group.name === 'tr' ? rows.slice(0, 1) : rows).map((row, index) => ({
      cells: row.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th'),
      left: rows.length - index,
      header: group.name === 'thead',
    }));
  });
}

function listNumber(item: Element, number: number): string {
  const list = item.parent as Element;
  const css = [item, list]
    .map(({ attribs }) => /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attribs['style'] ?? '')?.[1])
    .find(Boolean);
  const format = FORMATS.get(css ?? item.attribs['type'] ?? list.attribs['type'] ?? '1');
  if (format === undefined) return '';
  return `${formatNumber(number, format) ?? number}${format === 'chineseCounting' ? '、' : '. '}`;
}

/** By the words of CSS and the letters of HTML; `none` and the characters of plain lists are missing. */
const FORMATS = new Map([
  ['1', 'decimal'],
  ['decimal', 'decimal'],
  ['decimal-leading-zero', 'decimalZero'],
  ['a', 'lowerLetter'],
  ['lower-alpha', 'lowerLetter'],
  ['lower-latin', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['upper-alpha', 'upperLetter'],
  ['upper-latin', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['lower-roman', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['upper-roman', 'upperRoman'],
  ['cjk-ideographic', 'chineseCounting'],
  ['simp-chinese-informal', 'chineseCounting'],
  ['trad-chinese-informal', 'chineseCounting'],
  ['cjk-heavenly-stem', 'ideographTraditional'],
]);

/** White space of the file is one space, and none where a line ends beside Chinese; spaces that HTML keeps stay. */
function collapse(text: string): string {
  return text
    .split(/[ \t\r\f]*\n[ \t\r\n\f]*/)
    .reduce((before, line) => before + lineJoin(before, line) + line)
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/^ | $/g, '');
}

function solid(text: string): string {
  return text.replace(/\s/gu, '');
}

function whole(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
