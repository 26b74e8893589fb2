import type { Element } from 'domhandler';
import type { ParagraphStyle, Reading } from '../../pieces.ts';
import { ContentError } from '../../../files/content-error.ts';
import { OfficePackage } from '../office-package.ts';
import { OTHER_PICTURE, pictureFile } from '../picture-file.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { at, attribute, descendants, elements, localName, parseXml, textOf } from '../xml-tree.ts';
import { readTable } from './docx-table.ts';
import { InlineReader, wordsOf, type Inline } from './inline-reader.ts';
import { formatNumber } from './format-number.ts';
import { Numbering } from './numbering.ts';
import { Styles, toggle, type ParagraphLook } from './styles.ts';

/**
 * Reads a Word file: what it prints, in the order of the file, with the automatic numbers.
 *
 * @throws {ContentError} for a ZIP that is not a Word file
 */
export function readDocx(bytes: Uint8Array, file: string): Reading {
  const office = new OfficePackage(bytes, file);
  const body = at(office.document, 'document', 'body');
  if (body !== undefined) return new DocxReader(office, body).read();
  throw new ContentError(
    file,
    null,
    'This is a ZIP file but not a Word file: it contains no word/document.xml.',
    office.names.some((name) => name.startsWith('xl/'))
      ? 'It is an Excel file: give it the extension .xlsx.'
      : 'If it contains a Word file, extract it; otherwise open it in the program that wrote it and save it as .docx.',
  );
}

/** Where text goes: into the document, or into a cell of a table. */
interface Sink {
  paragraph(text: string, style: ParagraphStyle): void;
  /** What cannot be inside a cell; it is added after the table. */
  later: (() => void)[] | null;
}

const NOTHING_CARRIED = { text: '', inlines: [] };

class DocxReader {
  private readonly reading = new ReadingBuilder();
  private readonly file: OfficePackage;
  private readonly content: Element;
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly inline: InlineReader;
  private readonly notes = { footnote: new Map<string, Element>(), endnote: new Map<string, Element>() };
  private readonly comments: ReadonlyMap<string, Element>;
  private readonly endnotes: { id: string; mark: string }[] = [];
  private readonly authors = new Set<string>();
  private readonly body: Sink = {
    paragraph: (text, style) => this.reading.paragraph(text, undefined, style),
    later: null,
  };
  /** Text of a paragraph whose end was deleted; it belongs to the next paragraph. */
  private carried: { text: string; inlines: readonly Inline[] } = NOTHING_CARRIED;

  constructor(file: OfficePackage, body: Element) {
    this.file = file;
    this.content = body;
    this.styles = new Styles(file.part('styles'));
    this.numbering = new Numbering(file.part('numbering'), (style) => this.styles.listOfStyle(style));
    for (const kind of ['footnote', 'endnote'] as const)
      for (const note of elements(at(file.part(`${kind}s`), `${kind}s`), kind))
        this.notes[kind].set(attribute(note, 'id') ?? '', note);
    this.comments = new Map(
      elements(at(file.part('comments'), 'comments'), 'comment').map((comment) => [
        attribute(comment, 'id') ?? '',
        comment,
      ]),
    );
    this.inline = new InlineReader(this.styles, noteMarks(file));
  }

  read(): Reading {
    for (const author of this.file.authors()) this.authors.add(author);
    if (this.file.hasMacros)
      this.reading.doubt(
        'vbaProject.bin',
        'The file contains macros. They are not run and are left out; ask where it comes from.',
      );
    this.within(this.content, this.body);
    for (const { id, mark } of this.endnotes) this.note(this.notes.endnote.get(id), mark);
    for (const part of [...this.file.partsOf('header'), ...this.file.partsOf('footer')]) {
      const drawn = descendants(part, 'textpath').map((path) => attribute(path, 'string') ?? '');
      const text = [...descendants(part, 'p').map(wordsOf), ...drawn].join(' ').trim();
      if (text !== '') this.reading.drop(text, 'It is a page header or footer.');
    }
    return this.reading.build('docx', [...this.authors]);
  }

  /** Reads a part beyond whose end no paragraph continues: the text, a cell, a note, a box. */
  private within(part: Element | undefined, sink: Sink, style?: ParagraphStyle): void {
    const outer = this.carried;
    this.carried = NOTHING_CARRIED;
    this.blocks(part, sink, style);
    const { text, inlines } = this.carried;
    this.carried = outer;
    this.text(text, sink, style ?? {});
    for (const inline of inlines) this.attached(inline, sink);
  }

  private blocks(parent: Element | undefined, sink: Sink, style: ParagraphStyle = {}): void {
    for (const element of elements(parent)) {
      const name = localName(element);
      if (name === 'p') this.paragraph(element, sink, style);
      else if (name === 'tbl') this.table(element, sink);
      else if (name === 'sdt') this.blocks(at(element, 'sdtContent'), sink, style);
      else if (name === 'AlternateContent') this.blocks(at(element, 'Choice') ?? at(element, 'Fallback'), sink, style);
      else if (name === 'altChunk')
        this.reading.doubt('altChunk', 'Another document is embedded here and left out; add it separately.');
      else if (name === 'del' || name === 'moveFrom')
        this.deleted(wordsOf(element), attribute(element, 'author') ?? '');
      else if (['ins', 'moveTo', 'customXml', 'txbxContent'].includes(name)) this.blocks(element, sink, style);
    }
  }

  private paragraph(paragraph: Element, sink: Sink, style: ParagraphStyle): void {
    const properties = at(paragraph, 'pPr');
    const look = this.styles.lookOf(properties);
    const inline = this.inline.read(paragraph, look.bold);
    if (look.pageBreakBefore) this.pageBreak(sink);
    this.account(inline);
    if (look.isContents || inline.isContents) {
      if (inline.text.trim() !== '')
        this.reading.drop(inline.text.trim(), 'It belongs to a table of contents made by Word.');
      return;
    }
    // If the end of a paragraph was deleted or moved away, its text belongs to the next one, after the number of that
    // one.
    const end = at(properties, 'rPr');
    const isGone = at(end, 'del') !== undefined || at(end, 'moveFrom') !== undefined;
    // With a hidden end, a heading runs into its text.
    const isOpen = isGone || toggle(at(end, 'vanish')) === true;
    const { number, list } = this.numberOf(isGone ? { ...look, list: null } : look);
    const { line } = this.reading.next;
    const text = number + this.carried.text + inline.text;
    const inlines = [...this.carried.inlines, inline];
    this.carried = isOpen ? { text, inlines } : NOTHING_CARRIED;
    if (!isOpen)
      this.text(text, sink, {
        ...style,
        ...hints(look, inline, list),
        ...(number === '' ? {} : { automaticNumber: number.trim() }),
      });
    if (number !== '')
      this.reading.change(
        `${number}${inline.text.trim().slice(0, 30)}`,
        'Word prints this number; it is now part of the text.',
        line,
      );
    if (!isOpen) for (const one of inlines) this.attached(one, sink);
    const section = at(properties, 'sectPr');
    if (section !== undefined && attribute(at(section, 'type'), 'val') !== 'continuous') this.pageBreak(sink);
  }

  /** To a reader a line break is the end of a paragraph, so it is one here. */
  private text(text: string, sink: Sink, style: ParagraphStyle): void {
    const { automaticNumber, ...plain } = style;
    let first = true;
    for (const part of text.split(/([\n\f])/)) {
      if (part === '\f') this.pageBreak(sink);
      if (part.trim() === '') continue;
      sink.paragraph(part, first && automaticNumber !== undefined ? { ...plain, automaticNumber } : plain);
      first = false;
    }
  }

  private numberOf({ list }: ParagraphLook): { number: string; list: ParagraphStyle['list'] } {
    if (list === null) return { number: '', list: undefined };
    const level =
      list.level ?? (list.style === undefined ? undefined : this.numbering.levelOfStyle(list.id, list.style)) ?? 0;
    const number = this.numbering.count(list.id, level);
    if (number === null) return { number: '', list: undefined };
    if (number.unknownFormat !== undefined)
      this.reading.doubt(
        number.text.trim(),
        `Word writes this number in the format "${number.unknownFormat}", which is unknown; it is written in digits.`,
      );
    return { number: number.text, list: { level: number.level } };
  }

  private attached({ pictures, boxes, notes }: Inline, sink: Sink): void {
    const emit = (): void => {
      for (const { relation, alt } of pictures) this.picture(relation, alt);
      for (const box of boxes) {
        this.reading.doubt(
          descendants(box, 'p').map(wordsOf).join(' ').trim().slice(0, 60),
          'It is in a text box; check that this is its place in the reading order.',
        );
        this.within(box, this.body, { boxed: true });
      }
      for (const { kind, id, mark } of notes)
        if (kind === 'endnote') this.endnotes.push({ id, mark });
        else this.note(this.notes.footnote.get(id), mark);
    };
    if (sink.later === null) emit();
    else if (pictures.length + boxes.length + notes.length > 0) sink.later.push(emit);
  }

  private account({ deleted, inserted, hidden, changed, comments, notes, doubts, drawn }: Inline): void {
    for (const { text, author } of deleted) this.deleted(text, author);
    for (const { text, author } of inserted) this.inserted(text, author);
    for (const text of hidden)
      this.reading.drop(
        text,
        'Word does not print it: it is hidden, the code of a field, or the pronunciation above a word.',
      );
    for (const { text, reason } of changed) this.reading.change(text, reason);
    for (const { text, reason } of doubts) this.reading.doubt(text, reason);
    for (const id of drawn) this.reading.doubt(this.wordsAt(id).slice(0, 60), SMART_ART);
    for (const id of comments) this.comment(this.comments.get(id));
    for (const { mark } of notes)
      if (mark !== '') this.reading.change(mark, 'Word prints this note mark; it is now part of the text.');
  }

  private deleted(text: string, author: string): void {
    if (author !== '') this.authors.add(author);
    if (text.trim() !== '')
      this.reading.drop(
        text.trim(),
        `A tracked change of ${author || 'unknown'} deleted it; the change counts as accepted.`,
      );
  }

  private inserted(text: string, author: string): void {
    if (author !== '') this.authors.add(author);
    this.reading.doubt(
      text.trim(),
      `A tracked change of ${author || 'unknown'} inserted it; the change counts as accepted.`,
    );
  }

  private comment(comment: Element | undefined): void {
    if (comment === undefined) return;
    const author = attribute(comment, 'author') ?? '';
    if (author !== '') this.authors.add(author);
    this.reading.drop(
      descendants(comment, 'p').map(wordsOf).join(' ').trim(),
      `It is a comment of ${author || 'unknown'}.`,
    );
  }

  private wordsAt(relation: string): string {
    const { bytes } = this.file.target(relation) ?? {};
    return bytes === undefined ? '' : descendants(parseXml(bytes), 'r').map(textOf).join(' ');
  }

  private note(note: Element | undefined, mark: string): void {
    let own = mark;
    const paragraph = (text: string, style: ParagraphStyle): void => {
      // A mark chosen by the author is typed again in the note.
      const rest = own !== '' && text.trimStart().startsWith(own) ? text.trimStart().slice(own.length) : text;
      this.body.paragraph(rest, { ...style, note: own });
      own = '';
    };
    this.within(note, { paragraph, later: null });
  }

  private picture(relation: string, alt: string | undefined): void {
    const target = this.file.target(relation);
    if (target === undefined) return;
    if (target.bytes === undefined)
      return this.reading.doubt(
        target.address,
        'This picture is outside the file and is not fetched; insert it into the document.',
      );
    const file = pictureFile(target.bytes);
    if (file === null) return this.reading.doubt(target.address, OTHER_PICTURE);
    this.reading.piece({ kind: 'picture', place: this.reading.next, file, ...(alt === undefined ? {} : { alt }) });
  }

  private pageBreak(sink: Sink): void {
    if (sink.later === null) this.reading.piece({ kind: 'page-break', place: this.reading.next });
  }

  private table(table: Element, sink: Sink): void {
    const later: (() => void)[] = [];
    if (sink.later !== null)
      this.reading.doubt(
        descendants(table, 'p').map(wordsOf).join(' ').slice(0, 60),
        'A table inside a table cell; its cells are now paragraphs of that cell.',
      );
    const { rows, covered } = readTable(table, (cell) => {
      const paragraphs: string[] = [];
      this.within(cell, { paragraph: (text) => paragraphs.push(text.trim()), later });
      return paragraphs;
    });
    for (const row of descendants(table, 'tr'))
      for (const name of ['del', 'ins'] as const) {
        const change = at(row, 'trPr', name);
        if (change === undefined) continue;
        const author = attribute(change, 'author') ?? '';
        if (name === 'del') this.deleted(wordsOf(row), author);
        else this.inserted(wordsOf(row), author);
      }
    if (sink.later === null) {
      this.reading.table(rows);
      for (const emit of later) emit();
    } else {
      for (const text of rows.flat().flatMap(({ paragraphs }) => paragraphs)) sink.paragraph(text, {});
      sink.later.push(...later);
    }
    for (const text of covered)
      this.reading.drop(text, 'It is in a cell that a merged one covers; Word does not print it.');
  }
}

function hints(
  { headingLevel, centered }: ParagraphLook,
  { bold }: Inline,
  list: ParagraphStyle['list'],
): ParagraphStyle {
  return {
    ...(headingLevel === undefined ? {} : { headingLevel }),
    ...(centered ? { centered } : {}),
    ...(bold ? { bold } : {}),
    ...(list === undefined ? {} : { list }),
  };
}

/**
 * Notes are numbered in the order of the text; plain digits get brackets, since without the raising they would merge with
 * the text.
 */
function noteMarks(file: OfficePackage): (kind: 'footnote' | 'endnote', id: string) => string {
  const counts = { footnote: 0, endnote: 0 };
  const formatOf = (kind: 'footnote' | 'endnote'): string => {
    const properties = [...descendants(file.document, `${kind}Pr`), ...descendants(file.part('settings'), `${kind}Pr`)];
    const format = properties.map((from) => attribute(at(from, 'numFmt'), 'val')).find((value) => value !== undefined);
    return format ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman');
  };
  const formats = { footnote: formatOf('footnote'), endnote: formatOf('endnote') };
  return (kind) => {
    const mark = formatNumber((counts[kind] += 1), formats[kind]) ?? String(counts[kind]);
    return /^[\d\w一-龥]+$/.test(mark) ? `[${mark}]` : mark;
  };
}

const SMART_ART = 'A SmartArt drawing is left out; replace it in Word with a picture of it.';
