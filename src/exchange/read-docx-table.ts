import type { Document, Element } from 'domhandler';
import { ContentError } from '../files/content-error.ts';
import { InlineReader, type Inline } from '../importer/readers/docx/inline-reader.ts';
import { Styles } from '../importer/readers/docx/styles.ts';
import { openZip } from '../importer/readers/open-zip.ts';
import { at, attribute, descendants, elements, localName, parseXml, textOf } from '../importer/readers/xml-tree.ts';
import { SEND_BACK, type ReturnedUnit } from './read-returned.ts';

/**
 * Reads rows of two cells: on the left the place and the Chinese, then notes; on the right the English, as it reads when
 * all changes are accepted. A unit is unclear where Word prints something that is not text of the cell.
 */
export function readDocxTable(bytes: Uint8Array, file: string): ReturnedUnit[] {
  const parts = openZip(bytes, file, (name) => ['word/document.xml', 'word/styles.xml'].includes(name));
  const part = (name: string): Document | undefined => {
    const content = parts.get(`word/${name}.xml`);
    return content === undefined ? undefined : parseXml(content);
  };
  const document = part('document');
  if (document === undefined)
    throw new ContentError(
      file,
      null,
      'This is a ZIP file but not a Word file: it contains no word/document.xml.',
      SEND_BACK,
    );
  const styles = new Styles(part('styles'));
  const inline = new InlineReader(styles, () => '');
  const read = (paragraph: Element): CellText => ({
    ...inline.read(paragraph, false),
    isNumbered: styles.lookOf(at(paragraph, 'pPr')).list !== null,
  });
  return outerRows(document).flatMap((row) => unitsOfRow(row, read));
}

/** A paragraph of a cell, and whether Word puts a number or a bullet before it. */
type CellText = Inline & { isNumbered: boolean };

/** The rows of all tables, without deleted ones and those of tables inside a cell. */
function outerRows(parent: Parameters<typeof elements>[0]): Element[] {
  return elements(parent).flatMap((element) => {
    if (localName(element) !== 'tr') return outerRows(element);
    return at(element, 'trPr', 'del') === undefined ? [element] : [];
  });
}

function unitsOfRow(row: Element, read: (paragraph: Element) => CellText): ReturnedUnit[] {
  const cells = within(row, 'tc');
  const [left = [], right = [], ...more] = cells.map((cell) => within(cell, 'p').map(read));
  const [id = '', zh = ''] = left.map(({ text }) => plain(text)).filter((text) => text !== '');
  const en = right
    .map(({ text }) => plain(text))
    .join(' ')
    .trim();
  const isEmpty = cells.every((cell) => textOf(cell).trim() === '');
  if (isEmpty) return [];
  const unclear = [
    ...(cells.length === 1 || cells.some(isMerged) ? ['cells were merged'] : []),
    ...(more.flat().some(({ text }) => text.trim() !== '') ? ['there is text in a third cell'] : []),
    ...(cells[1] === undefined ? [] : unclearIn(cells[1], right)),
  ];
  return [{ id, zh, en, ...(unclear.length === 0 ? {} : { unclear: unclear.join('; ') }) }];
}

/** Child elements of this name, directly or inside the wrappers that Word puts around them. */
function within(parent: Element, name: string): Element[] {
  return elements(parent).flatMap((element) => {
    if (localName(element) === name) return [element];
    return WRAPPERS.has(localName(element)) ? within(element, name) : [];
  });
}

const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo']);

function isMerged(cell: Element): boolean {
  const properties = at(cell, 'tcPr');
  const span = Number(attribute(at(properties, 'gridSpan'), 'val') ?? '1');
  return span > 1 || at(properties, 'vMerge') !== undefined;
}

/** What makes the English of a cell unclear, in words. */
function unclearIn(cell: Element, paragraphs: readonly CellText[]): string[] {
  const any = (of: (one: CellText) => readonly unknown[]): boolean => paragraphs.some((one) => of(one).length > 0);
  const doubts = paragraphs.flatMap((one) => one.doubts);
  const found = [
    [paragraphs.some((one) => one.isNumbered), 'a number or bullet that Word adds by itself'],
    [any(({ hidden }) => hidden), 'hidden text'],
    [descendants(cell, 'caps').length > 0, 'text that Word turns into capitals'],
    [any(({ notes }) => notes), 'a footnote'],
    [any(({ boxes }) => boxes), 'a text box'],
    [any(({ pictures }) => pictures), 'a picture'],
    [descendants(cell, 'tbl').length > 0, 'a table'],
  ] as const;
  return [
    ...found.flatMap(([isThere, what]) => (isThere ? [`there is ${what}`] : [])),
    ...doubts.map(({ text, reason }) => `“${text}”: ${reason.replace(/\.$/, '')}`),
  ];
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
