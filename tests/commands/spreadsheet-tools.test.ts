import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { csv } from '../../src/exports/csv.ts';
import { glossaryRows } from '../../src/exports/glossary-csv.ts';
import { indicatorRows } from '../../src/exports/indicators.ts';
import { namesRows } from '../../src/exports/names-csv.ts';
import { projectsRows } from '../../src/exports/projects-csv.ts';
import { tableExports } from '../../src/exports/tables.ts';
import { workbook } from '../../src/exports/workbook.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { projectRecords } from '../../src/projects/project-records.ts';
import { readPeriods, readProjects } from '../../src/projects/read-projects.ts';
import { someOf } from '../some-of.ts';

const OFFICE = '/usr/bin/soffice';
const skip =
  !existsSync(OFFICE) &&
  process.env['CI'] !== 'true' &&
  'LibreOffice is not installed (Debian: apt-get install libreoffice-calc).';

/** The separators that LibreOffice proposes by default: tab, comma and semicolon; quotes; UTF-8. */
const PROPOSED = 'CSV:9/44/59,34,76';
/** Text as shown, comma, quotes, UTF-8. */
const AS_SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

const folder = mkdtempSync(path.join(tmpdir(), 'spreadsheet-tools-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const library = loadLibrary('public');
const tables = new Map<string, readonly (readonly string[])[]>([
  ['glossary', glossaryRows(library)],
  ['indicators', indicatorRows(library)],
  ['names', namesRows(library)],
  ['projects', projectsRows(projectRecords(readProjects(), readPeriods(), library))],
  ...tableExports(library).map(({ file, rows }) => [file.replace(/\.csv$/, ''), rows] as const),
]);

/** Opens files in LibreOffice and reads what their first sheet shows. */
function shown(ending: 'csv' | 'xlsx', options: readonly string[]): Map<string, string[][]> {
  const [profile, out] = [path.join(folder, 'profile'), path.join(folder, `from-${ending}`)];
  mkdirSync(out, { recursive: true });
  const files = [...tables.keys()].map((name) => path.join(folder, `${name}.${ending}`));
  const { status, stderr } = spawnSync(
    OFFICE,
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      ...options,
      '--convert-to',
      AS_SHOWN,
      '--outdir',
      out,
      ...files,
    ],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return new Map(
    [...tables.keys()].map((name) => [
      name,
      parseCsv(readFileSync(path.join(out, `${name}.csv`), 'utf8'), { bom: true }),
    ]),
  );
}

test('every CSV opens in LibreOffice with the proposed separators: all rows, all columns, all words', { skip }, () => {
  for (const [name, rows] of tables) writeFileSync(path.join(folder, `${name}.csv`), csv(rows));
  const read = shown('csv', [`--infilter=${PROPOSED}`]);
  for (const [name, rows] of someOf(tables)) {
    const found = read.get(name) ?? [];
    assert.equal(found.length, rows.length, name);
    for (const [line, row] of rows.entries())
      // Cells that are only a number are shown in the format of the program's locale.
      assert.deepEqual(found[line]?.map(wordsOnly), row.map(wordsOnly), `${name}, row ${line + 1}`);
  }
});

test('every workbook opens in LibreOffice and shows each cell as printed', { skip }, async () => {
  for (const [name, rows] of tables)
    writeFileSync(path.join(folder, `${name}.xlsx`), await workbook([{ name: 'sheet', rows }]));
  const read = shown('xlsx', []);
  for (const [name, rows] of someOf(tables)) assert.deepEqual(read.get(name), rows, name);
});

function wordsOnly(cell: string): string {
  return /^[\d.,%+-]+$/.test(cell) ? '(number)' : cell;
}
