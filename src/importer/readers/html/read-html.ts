import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { parse } from 'yaml';
import { ContentError } from '../../../files/content-error.ts';
import type { Cell, ParagraphStyle, Reading } from '../../pieces.ts';
import { lineJoin } from '../../rules/line-join.ts';
import { LOWERED, RAISED, raisedFigure, STRUCK } from '../../rules/raised-figure.ts';
import { formatNumber } from '../docx/format-number.ts';
import { OTHER_PICTURE, pictureFile } from '../picture-file.ts';
import { inSymbols, SYMBOL_PRINTED } from '../symbol-fonts.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { decodeHtml } from './decode-html.ts';
import { HIDDEN, UNSEEN, allInside, furnitureReason, wordsOf } from './furniture.ts';

/**
 * Reads a web page as a browser shows it. Scripts are not run, nothing is fetched.
 *
 * @param file path of the page, shown in messages
 * @param place path on the disk; pictures are searched in its folder and below, and among those that `npm run add` kept
 * @throws {ContentError} for bytes that are not in the declared character set, and for a page without text
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
  /** Number of the list item that is beginning. */
  private number = '';
  /** Mark of the note that is beginning. */
  private note = '';
  private inPre = false;
  private font: string | undefined;
  /** Receives the paragraphs of a cell; null outside cells, where they go to the document. */
  private cell: { paragraphs: string[]; later: (() => void)[] } | null = null;
  private share: (text: string) => number = () => 0;
  /** How many characters of the page have been visited, to make sure that none is missed. */
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
        `${passed} characters of the page are where no text belongs and were not read; look for them.`,
      );
    if (this.reading.isEmpty)
      throw new ContentError(
        this.file,
        null,
        'The page contains no text of its own.',
        'A script may load it: open the page in a browser, then copy the text into a .txt file or save the page as it is shown.',
      );
    const authors = allInside(page, 'meta').flatMap(({ attribs }) =>
      attribs['name']?.toLowerCase() === 'author' && attribs['content'] ? [attribs['content']] : [],
    );
    return this.reading.build('html', authors);
  }

  private walk(parent: { children: AnyNode[] }): void {
    for (const node of parent.children)
      if (isText(node)) {
        const { text, signs } = inSymbols(node.data, this.font);
        for (const sign of signs) this.reading.change(sign, SYMBOL_PRINTED);
        this.text += this.inPre ? text.replace(/\n/g, '\v') : text;
        this.seen += solid(node.data).length;
      } else if (isTag(node) && !UNSEEN.has(node.name)) this.element(node);
  }

  private element(element: Element): void {
    const { name, attribs } = element;
    const outer = this.font;
    this.font = FONT.exec(attribs['style'] ?? '')?.[1] ?? attribs['face'] ?? outer;
    const reason = furnitureReason(element, this.share);
    if (reason !== null) this.leaveOut(element, reason);
    else if (name === 'a' && /^[↩↑⤴^]\ufe0e?$/u.test(wordsOf(element))) this.leaveOut(element, LINK_BACK);
    else if (name === 'a' && this.isNoteMark(element)) this.noteMark(element);
    else if (name === 'br') this.flush();
    else if (name === 'img') this.image(element);
    else if (name === 'sup') this.raised(element);
    else if (name === 'table') this.table(element);
    else if (name === 'sub' || name === 's' || name === 'strike') this.marked(element);
    else if (BLOCKS.has(name)) this.block(element);
    else this.walk(element);
    this.font = outer;
  }

  private leaveOut(element: Element, reason: string): void {
    if (BLOCKS.has(element.name) && reason !== HIDDEN) this.flush();
    const text = wordsOf(element);
    this.seen += text.length;
    if (text !== '') this.reading.drop(text, reason);
    if (element.name === 'iframe')
      this.reading.doubt(
        element.attribs['src'] ?? '',
        'Another page is shown inside this one and is left out; add it separately.',
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
    this.note = '';
    this.style = outer;
    this.inPre = pre;
  }

  /** A browser prints the numbers of an ordered list; the file does not contain them. */
  private list(list: Element): void {
    const items = list.children.filter((node): node is Element => isTag(node) && node.name === 'li');
    const step = list.attribs['reversed'] === undefined ? 1 : -1;
    let next = whole(list.attribs['start']) ?? (step === 1 ? 1 : items.length);
    for (const item of list.children.filter((node) => isTag(node) || isText(node))) {
      // Programs often put a nested list next to the items, not into one.
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
          'The page would show this number of the list before text with a number of its own; only the latter is kept.',
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

  /** The pictures that `npm run add` copied from beside the page, by their names in the page. */
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
        'This picture is on another server and is not fetched; save the page with its pictures, or put the file beside it.',
      );
      return null;
    }
    const place = path.resolve(this.folder, decoded(source.replace(/[?#].*$/, '')));
    if (place.startsWith(this.folder + path.sep) && existsSync(place)) return readFileSync(place);
    const kept = this.kept().get(source);
    if (kept !== undefined) return readFileSync(path.join(this.folder, 'pictures', kept));
    this.reading.doubt(source, 'This picture is not beside the page, or is outside its folder; put it there.');
    return null;
  }

  /** Raised figures would merge with the text. One inside a link is a note mark. */
  private raised(element: Element): void {
    const text = wordsOf(element);
    const isLinked = isInside(element, 'a') || allInside(element, 'a').length > 0;
    const shown = isLinked && NOTE.test(text) ? `[${text}]` : raisedFigure(this.text, text);
    if (shown === null) {
      if (text !== '' && !/^\[.*\]$/.test(text)) this.reading.change(text, RAISED);
      return this.walk(element);
    }
    this.seen += text.length;
    this.reading.change(`${text} → ${shown}`, RAISED);
    this.text += shown;
  }

  /** Whether this is the number at the beginning of a note, which links back to the text. */
  private isNoteMark({ attribs, children }: Element): boolean {
    return this.text.trim() === '' && /^#/.test(attribs['href'] ?? '') && NOTE.test(wordsOf({ children }));
  }

  private noteMark(element: Element): void {
    const text = wordsOf(element);
    this.seen += text.length;
    this.note = `[${text}]`;
    this.reading.change(`${text} → ${this.note}`, 'It is the mark of a note.');
  }

  private marked(element: Element): void {
    const text = wordsOf(element);
    if (element.name === 'sub') this.reading.change(text, LOWERED);
    else this.reading.doubt(text, STRUCK);
    this.walk(element);
  }

  private table(table: Element): void {
    this.flush();
    const rows = rowsOf(table);
    const isNesting = allInside(table, 'table').length > 0;
    if (isNesting || table.attribs['role'] === 'presentation' || this.holdsThePage(rows)) {
      if (isNesting)
        this.reading.doubt(
          wordsOf(table).slice(0, 60),
          'A table inside a table: the outer one is read as the layout of the page.',
        );
      return this.walk(table);
    }
    const caption = allInside(table, 'caption')[0];
    if (caption !== undefined) this.block(caption);
    const later: (() => void)[] = [];
    const read = rows.map((row) => row.cells.map((cell) => this.cellOf(cell, row.left, row.header, later)));
    this.reading.table(read, undefined, caption !== undefined);
    for (const emit of later) emit();
  }

  /** Whether a table is the layout of an old page: one of its cells, or its only column, has most of the text. */
  private holdsThePage(rows: readonly Row[]): boolean {
    const cells = rows.flatMap((row) => row.cells);
    const parts = rows.every((row) => row.cells.length === 1) ? [cells] : cells.map((cell) => [cell]);
    return parts.some((children) => {
      const breaks = ['p', 'br', 'div', 'td'].flatMap((name) => allInside({ children }, name));
      const words = wordsOf({ children });
      return (breaks.length > 3 && this.share(words) > 0.5) || (cells.length === 1 && words.length > 1500);
    });
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
      const { number, note } = this;
      this.number = '';
      this.note = '';
      if (number !== '')
        this.reading.change(
          `${number}${text.trim().slice(0, 30)}`,
          'The page shows this number; it is now part of the text.',
        );
      if (this.cell !== null) this.cell.paragraphs.push((number + note + text).trim());
      else
        this.reading.paragraph(number + text, undefined, {
          ...this.style,
          ...(number === '' ? {} : { automaticNumber: number.trim() }),
          ...(note === '' ? {} : { note }),
        });
    }
  }
}

const NOTE = /^(?:\d{1,3}|[ivxl]{1,6})$/;
const LINK_BACK = 'It links back from a note to the text.';

function isInside(element: Element, name: string): boolean {
  const { parent } = element;
  return parent !== null && isTag(parent) && (parent.name === name || isInside(parent, name));
}

/** File beside the original: the names of pictures in the page, and those in `pictures/`. */
export const PICTURE_NAMES = 'pictures/names.yaml';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** font-family: Wingdings, or after the size: font: 7.0pt "Times New Roman". */
const FONT = /(?:^|[;\s])font(?:-family\s*:|\s*:[^;]*?\d(?:pt|px|em|%)(?:\/\S+)?)\s*([^;\s][^;]*)/i;

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
  /** Number of rows in its group from this one on; a cell reaches no further. */
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

/** By the keywords of CSS and the letters of HTML; `none` and the bullets of unordered lists are not included. */
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

/**
 * Collapses white space of the file to one space, or none at a line end next to Chinese; non-breaking and wide spaces
 * stay.
 */
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
