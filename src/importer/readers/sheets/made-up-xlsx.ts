import { strToU8, zipSync } from 'fflate';

/** A sheet of an Excel file for tests: cells as XML by their references, and merged ranges. */
export interface MadeUpSheet {
  name: string;
  cells: Readonly<Record<string, string>>;
  merged?: readonly string[];
  hidden?: true;
}

/** @param strings those that cells of type `s` refer to by number @param formats number formats of the styles 1, 2 … */
export function madeUpXlsx(
  sheets: readonly MadeUpSheet[],
  strings: readonly string[] = [],
  formats: readonly string[] = [],
): Uint8Array {
  const relations = [
    ...sheets.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`)),
    relation('strings', 'sharedStrings', 'sharedStrings.xml'),
    relation('styles', 'styles', 'styles.xml'),
  ];
  const listed = sheets.map(
    ({ name, hidden }, index) => `<sheet name="${name}" r:id="s${index}"${hidden === true ? ' state="hidden"' : ''}/>`,
  );
  const numFmts = formats.map(
    (format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`,
  );
  const looks = ['<xf numFmtId="0"/>', ...formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`)];
  return zipSync({
    '_rels/.rels': strToU8(`<Relationships>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': strToU8(`<workbook><sheets>${listed.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    'xl/styles.xml': strToU8(
      `<styleSheet><numFmts>${numFmts.join('')}</numFmts><cellXfs>${looks.join('')}</cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index}.xml`, strToU8(worksheet(sheet))])),
  });
}

/** A cell that contains its own text. */
export function text(words: string): string {
  return `<c t="inlineStr"><is><t xml:space="preserve">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
}

function worksheet({ cells, merged = [] }: MadeUpSheet): string {
  const rows = Map.groupBy(Object.entries(cells), ([place]) => /\d+$/.exec(place)?.[0] ?? '');
  const shown = [...rows].map(
    ([row, found]) =>
      `<row r="${row}">${found.map(([place, xml]) => xml.replace('<c', `<c r="${place}"`)).join('')}</row>`,
  );
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet><sheetData>${shown.join('')}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="urn:relationships/${type}" Target="${target}"/>`;
}
