import type { Document, Element } from 'domhandler';
import { ContentError } from '../../../files/content-error.ts';
import type { Cell, Reading } from '../../pieces.ts';
import { OfficePackage } from '../office-package.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { plainCell } from '../table-grid.ts';
import { at, attribute, descendants, elements, localName, numberAttribute, parseXml, textOf } from '../xml-tree.ts';
import { BUILT_IN_FORMATS, cellText } from './cell-text.ts';

/** A larger table is not part of a document. */
const MOST_CELLS = 200_000;

/**
 * Reads an Excel file: each visible sheet is a table, its merged cells are spans, its numbers are as they are shown.
 *
 * @throws {ContentError} for a ZIP that is not an Excel file, and for one without cells
 */
export function readXlsx(bytes: Uint8Array, file: string): Reading {
  const office = new OfficePackage(bytes, file);
  const workbook = at(office.document, 'workbook');
  if (workbook === undefined)
    throw new ContentError(
      file,
      null,
      'This is a ZIP file but not an Excel file: it contains no workbook.',
      'If it is a Word file, give it the extension .docx; otherwise save it as .xlsx in the program that wrote it.',
    );
  return new XlsxReader(office, workbook, file).read();
}

/** Rows and columns are counted from 0. */
interface Found {
  row: number;
  column: number;
  cell: Cell;
}

class XlsxReader {
  private readonly reading = new ReadingBuilder();
  private readonly office: OfficePackage;
  private readonly workbook: Element;
  private readonly file: string;
  private readonly strings: readonly string[];
  private readonly formats: readonly string[];
  private readonly is1904: boolean;

  constructor(office: OfficePackage, workbook: Element, file: string) {
    this.office = office;
    this.workbook = workbook;
    this.file = file;
    this.strings = elements(at(office.part('sharedStrings'), 'sst'), 'si').map(stringOf);
    this.formats = readFormats(office.part('styles'));
    this.is1904 = ['1', 'true'].includes(attribute(at(workbook, 'workbookPr'), 'date1904') ?? '');
  }

  read(): Reading {
    if (this.office.hasMacros)
      this.reading.doubt(
        'vbaProject.bin',
        'The file contains macros. They are not run and are left out; ask where it comes from.',
      );
    if (this.office.names.some((name) => /^xl\/(?:drawings|charts)\/[^/]+\.xml$/.test(name)))
      this.reading.doubt(
        '',
        'Pictures and charts of this file are left out; save them as pictures and insert them into the text.',
      );
    const sheets = elements(at(this.workbook, 'sheets'), 'sheet');
    for (const sheet of sheets) this.sheet(sheet, sheets.length);
    if (this.reading.isEmpty)
      throw new ContentError(
        this.file,
        null,
        'No sheet of the file shows a cell with text.',
        'Make the sheet with the table visible, or export the table again.',
      );
    return this.reading.build('xlsx', this.office.authors());
  }

  private sheet(sheet: Element, sheets: number): void {
    const name = attribute(sheet, 'name') ?? '';
    const bytes = this.office.target(attribute(sheet, 'id') ?? '')?.bytes;
    const worksheet = bytes === undefined ? undefined : at(parseXml(bytes), 'worksheet');
    if (worksheet === undefined)
      return this.reading.doubt(name, 'This sheet is not a table (it may be a chart) and is left out.');
    const found = this.cellsOf(worksheet, name);
    if (found.length === 0) return;
    const isHidden = !['visible', undefined].includes(attribute(sheet, 'state'));
    if (isHidden)
      return this.reading.drop(
        found.flatMap(({ cell }) => cell.paragraphs).join(' '),
        `The sheet "${name}" is hidden.`,
      );
    if (sheets > 1 && !/^(?:Sheet|工作表)\s*\d+$/i.test(name)) {
      this.reading.change(name, 'The name of the sheet is written before its table.');
      this.reading.paragraph(name);
    }
    if (descendants(worksheet, 'row').some(hidden) || descendants(worksheet, 'col').some(hidden))
      this.reading.doubt(
        name,
        'Some rows or columns of this sheet are hidden; they are included. Remove those that do not belong to the document.',
      );
    this.reading.table(this.rowsOf(found, worksheet, name));
  }

  private cellsOf(worksheet: Element, sheet: string): Found[] {
    let row = -1;
    return elements(at(worksheet, 'sheetData'), 'row').flatMap((element) => {
      row = (numberAttribute(element, 'r') ?? row + 2) - 1;
      let column = -1;
      return elements(element, 'c').flatMap((cell) => {
        column = columnOf(attribute(cell, 'r')) ?? column + 1;
        const text = this.textOf(cell, `${sheet}!${attribute(cell, 'r') ?? ''}`);
        return text.trim() === '' ? [] : [{ row, column, cell: plainCell(text) }];
      });
    });
  }

  private textOf(cell: Element, place: string): string {
    const type = attribute(cell, 't') ?? 'n';
    const value = at(cell, 'v');
    if (type === 'inlineStr') return stringOf(at(cell, 'is'));
    if (value === undefined) {
      if (at(cell, 'f') !== undefined)
        this.reading.doubt(
          place,
          'This formula was saved without its result; open the file in Excel and save it again.',
        );
      return '';
    }
    const text = textOf(value);
    if (type === 's') return this.strings[Number(text)] ?? '';
    if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
    if (type === 'e') this.reading.doubt(place, `The formula of this cell failed: ${text}.`);
    if (type !== 'n') return text;
    const format = this.formats[numberAttribute(cell, 's') ?? 0] ?? 'General';
    const shown = cellText(text, format, this.is1904);
    if (shown.isDoubtful)
      this.reading.doubt(
        `${place}: ${shown.text}`,
        `Excel shows this number in the format ${format}, which is unknown.`,
      );
    return shown.text;
  }

  /** The table from its first to its last cell with text; positions covered by merged cells have no cell. */
  private rowsOf(found: readonly Found[], worksheet: Element, name: string): Cell[][] {
    const rows = found.map(({ row }) => row);
    const columns = found.map(({ column }) => column);
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    const [bottom, right] = [Math.max(...rows), Math.max(...columns)];
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS)
      throw new ContentError(
        this.file,
        null,
        `The table of the sheet "${name}" has more than ${MOST_CELLS} cells.`,
        'Clear the cells far from the table, or save the part that belongs to the document as a separate file.',
      );
    const cells = new Map(found.map(({ row, column, cell }) => [`${row} ${column}`, cell]));
    const covered = this.merge(cells, worksheet, { bottom, right });
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_, across) => `${top + down} ${left + across}`).flatMap((key) =>
        covered.has(key) ? [] : [cells.get(key) ?? plainCell('')],
      ),
    );
  }

  private merge(cells: Map<string, Cell>, worksheet: Element, most: { bottom: number; right: number }): Set<string> {
    const covered = new Set<string>();
    for (const area of elements(at(worksheet, 'mergeCells'), 'mergeCell').flatMap(areaOf)) {
      const down = Math.min(area.bottom, most.bottom) - area.top + 1;
      const across = Math.min(area.right, most.right) - area.left + 1;
      if (down < 1 || across < 1) continue;
      const [first = '', ...others] = Array.from(
        { length: down * across },
        (_, index) => `${area.top + Math.floor(index / across)} ${area.left + (index % across)}`,
      );
      cells.set(first, { ...(cells.get(first) ?? plainCell('')), rowSpan: down, colSpan: across });
      for (const key of others) {
        covered.add(key);
        const text = cells.get(key)?.paragraphs.join(' ') ?? '';
        if (text !== '') this.reading.drop(text, 'It is in a cell that a merged one covers; Excel does not show it.');
      }
    }
    return covered;
  }
}

/** A text in one format, or in runs of several; the pronunciations above its words are not part of it. */
function stringOf(string: Element | undefined): string {
  return elements(string)
    .map((element) => {
      if (localName(element) === 't') return textOf(element);
      return localName(element) === 'r' ? elements(element, 't').map(textOf).join('') : '';
    })
    .join('');
}

function readFormats(styles: Document | undefined): string[] {
  const root = at(styles, 'styleSheet');
  const own = new Map(
    elements(at(root, 'numFmts'), 'numFmt').map((format) => [
      numberAttribute(format, 'numFmtId'),
      attribute(format, 'formatCode') ?? '',
    ]),
  );
  return elements(at(root, 'cellXfs'), 'xf').map((look) => {
    const id = numberAttribute(look, 'numFmtId') ?? 0;
    return own.get(id) ?? BUILT_IN_FORMATS.get(id) ?? (id === 0 || id === 49 ? 'General' : `#${id}`);
  });
}

function hidden(element: Element): boolean {
  return ['1', 'true'].includes(attribute(element, 'hidden') ?? '');
}

/** 0 for A, 26 for AA. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;
}

function areaOf(merged: Element): { top: number; left: number; bottom: number; right: number }[] {
  const [, first, top, last, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attribute(merged, 'ref') ?? '') ?? [];
  const [left, right] = [columnOf(first), columnOf(last)];
  return left === undefined || right === undefined
    ? []
    : [{ top: Number(top) - 1, left, bottom: Number(bottom) - 1, right }];
}
