import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { csv } from './csv.ts';
import { sheetNames, workbook } from './workbook.ts';

const ROWS = [
  ['id', '数值', 'en'],
  ['a/s1-t1-r1', '5.50', 'a\tb; c'],
  ['a/s1-t1-r2', '0512', 'line\nline'],
  ['a/s1-t1-r3', '-12', ''],
];

const partsOf = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

test('a number is written as a number with its printed digits, and what only looks like one stays text', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/styles.xml': styles = '' } = partsOf(
    await workbook([{ name: 'one', rows: ROWS }]),
  );
  assert.match(sheet, /<c r="B2"[^>]*><v>5\.5<\/v>/);
  assert.match(sheet, /<c r="B4"[^>]*><v>-12<\/v>/);
  assert.match(sheet, /<c r="B3"[^>]*t="(?:s|inlineStr)"/);
  assert.match(styles, /formatCode="0\.00"/);
  assert.match(sheet, /<pane [^>]*ySplit="1"/);
});

test('the same tables give the same bytes', async () => {
  const made = (): Promise<Uint8Array> => workbook([{ name: 'one', rows: ROWS }]);
  const first = await made();
  await new Promise((resolve) => setTimeout(resolve, 2100));
  assert.deepEqual(await made(), first);
});

test('sheets have names that Excel accepts', () => {
  assert.deepEqual(sheetNames(['a/b', 'A.b', `${'x'.repeat(40)}-t1`, `${'x'.repeat(41)}-t1`]), [
    'a.b',
    '…A.b',
    `…${'x'.repeat(27)}-t1`,
    `…${'x'.repeat(25)}-t1~2`,
  ]);
});

test('a CSV field is quoted if a spreadsheet could take something in it for a separator', () => {
  assert.equal(
    csv([['a', 'b,c', 'd;e', 'f\tg', 'h"i', ' j', 'k\nl']]),
    '\uFEFFa,"b,c","d;e","f\tg","h""i"," j","k\nl"\r\n',
  );
});
