import { strToU8, zipSync } from 'fflate';
import { XML_HEAD, xmlElement, xmlText } from '../exports/xml.ts';
import type { ExchangePage, ExchangeUnit } from './exchange-unit.ts';

/**
 * A Word file of two columns: on the left the place, the Chinese, notes and proposals; on the right, room for the
 * English. Its five parts are written directly, since all it needs of Word is one table and two text styles.
 */
export function writeDocx(title: string, pages: readonly ExchangePage[]): Uint8Array {
  const body = [
    paragraph(title, 'Title'),
    paragraph(ADVICE, 'Note'),
    ...pages.flatMap(({ id, units }) => [paragraph(id, 'Heading1'), table(units)]),
    SECTION,
  ];
  const part = (xml: string): Uint8Array => strToU8(XML_HEAD + xml);
  return zipSync(
    {
      '[Content_Types].xml': part(TYPES),
      '_rels/.rels': part(relations(['officeDocument', 'word/document.xml'])),
      'word/document.xml': part(xmlElement('w:document', { 'xmlns:w': WORD }, xmlElement('w:body', {}, body.join('')))),
      'word/styles.xml': part(xmlElement('w:styles', { 'xmlns:w': WORD }, STYLES.join(''))),
      'word/_rels/document.xml.rels': part(relations(['styles', 'styles.xml'])),
    },
    // A fixed date, so that the same document gives the same bytes.
    { mtime: new Date(1980, 0, 1) },
  );
}

const ADVICE =
  'Write the English into the right column. The small line above each Chinese text is its place: leave it as it is, and change nothing else on the left.';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;
/** A4, as wide as the table. */
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
const COLUMN = 4819;

function table(units: readonly ExchangeUnit[]): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`)
    .join('');
  const head = `<w:tblPr><w:tblW w:w="${COLUMN * 2}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="${COLUMN}"/><w:gridCol w:w="${COLUMN}"/></w:tblGrid>`;
  return xmlElement('w:tbl', {}, head + units.map(row).join('')) + paragraph('');
}

function row({ id, zh, notes, matches }: ExchangeUnit): string {
  const helps = [
    ...notes,
    ...matches.map(({ zh: source, en, block, likeness }) => `${likeness}% like ${block}: ${source} → ${en}`),
  ];
  const left = [paragraph(id, 'Place'), paragraph(zh, 'Chinese'), ...helps.map((text) => paragraph(text, 'Note'))];
  return xmlElement('w:tr', {}, cell(left.join('')) + cell(paragraph('')));
}

function cell(content: string): string {
  return xmlElement('w:tc', {}, `<w:tcPr><w:tcW w:w="${COLUMN}" w:type="dxa"/></w:tcPr>${content}`);
}

function paragraph(text: string, style?: string): string {
  const look = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
  return xmlElement('w:p', {}, look + run);
}

const STYLES = [
  style('Title', 'Title', '<w:b/><w:sz w:val="32"/>'),
  style('Heading1', 'heading 1', '<w:b/><w:sz w:val="26"/>'),
  style('Chinese', 'Chinese', '<w:sz w:val="22"/><w:lang w:eastAsia="zh-CN"/>'),
  style('Place', 'Place', '<w:color w:val="767676"/><w:sz w:val="16"/>'),
  style('Note', 'Note', '<w:i/><w:color w:val="595959"/><w:sz w:val="18"/>'),
];

function style(id: string, name: string, look: string): string {
  return `<w:style w:type="paragraph" w:customStyle="${id === 'Title' || id === 'Heading1' ? '0' : '1'}" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${look}</w:rPr></w:style>`;
}

function relations([type, target]: readonly [string, string]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}
