import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { Reading } from '../../pieces.ts';
import { readOriginal } from '../read-original.ts';
import { madeUpXlsx, text } from './made-up-xlsx.ts';

const shown = ({ pieces }: Reading): unknown[] =>
  pieces.map((piece) => {
    if (piece.kind === 'paragraph') return piece.text;
    if (piece.kind !== 'table') return piece.kind;
    return piece.rows.map((row) =>
      row.map(({ paragraphs, rowSpan, colSpan }) => `${paragraphs.join('/')} ${rowSpan}×${colSpan}`),
    );
  });

test('merged cells are spans, empty cells stay, and hidden ones are listed', async () => {
  const reading = await readOriginal(
    'a.xlsx',
    madeUpXlsx(
      [
        {
          name: '表1 指标',
          cells: {
            B2: '<c t="s"><v>0</v></c>',
            C2: '<c t="s"><v>1</v></c>',
            B3: text('旧'),
            C3: text('甲\n乙'),
            D4: text('丙'),
          },
          merged: ['B2:B3', 'C2:D2'],
        },
        { name: 'Sheet2', cells: { A1: text('密') }, hidden: true },
      ],
      ['<t>类别</t><rPh><t>读音</t></rPh>', '<r><t>年</t></r><r><t>份</t></r>'],
    ),
  );
  assert.deepEqual(shown(reading), [
    [
      ['类别 2×1', '年份 1×2'],
      ['甲乙 1×1', ' 1×1'],
      [' 1×1', ' 1×1', '丙 1×1'],
    ],
  ]);
  assert.equal(reading.pieces[0]?.kind === 'table' && reading.pieces[0].caption, '表1 指标');
  assert.deepEqual(
    reading.dropped.map(({ text: words }) => words),
    ['旧', '密'],
  );
});

test('numbers are written as they are shown', async () => {
  const formats = ['0.00', '#,##0.0', '0.0%', 'yyyy"年"m"月"d"日"', '0.00E+00', '#,##0;[Red](#,##0)', '0.00_ '];
  const values = ['1.005', '1234567.25', '0.0534', '45658', '12345', '-1200', '2.5'];
  const cells = Object.fromEntries(
    values.map((value, index) => [`A${index + 1}`, `<c s="${index + 1}"><v>${value}</v></c>`]),
  );
  const reading = await readOriginal(
    'a.xlsx',
    madeUpXlsx(
      [{ name: 'Sheet1', cells: { ...cells, A8: '<c><v>2.3000000000000003</v></c>', B1: text('x') } }],
      [],
      formats,
    ),
  );
  const column = reading.pieces[0]?.kind === 'table' ? reading.pieces[0].rows.map((row) => row[0]?.paragraphs[0]) : [];
  assert.deepEqual(column, ['1.01', '1,234,567.3', '5.3%', '2025年1月1日', '12345', '(1,200)', '2.50', '2.3']);
  assert.deepEqual(
    reading.doubts.map(({ text: words }) => words),
    ['Sheet1!A5: 12345'],
  );
});

test('a formula without a result, one that failed and macros are doubts', async () => {
  const cells = { A1: '<c><f>SUM(B1)</f></c>', A2: '<c t="e"><v>#REF!</v></c>', B2: '<c t="b"><v>1</v></c>' };
  const reading = await readOriginal('a.xlsm', madeUpXlsx([{ name: 'S', cells }]));
  assert.deepEqual(shown(reading), [[['#REF! 1×1', 'TRUE 1×1']]]);
  assert.deepEqual(
    reading.doubts.map(({ text: words }) => words),
    ['S!A1', 'S!A2'],
  );
});

test('refuses a file that is not an Excel file, an empty one and a sheet that is too large', async () => {
  await assert.rejects(readOriginal('a.xlsx', zipSync({ a: strToU8('甲') })), /contains no workbook/);
  await assert.rejects(
    readOriginal('a.xlsx', madeUpXlsx([{ name: 'S', cells: {} }])),
    /No sheet of the file shows a cell/,
  );
  await assert.rejects(
    readOriginal('a.xlsx', madeUpXlsx([{ name: 'S', cells: { A1: text('甲'), XFD1048576: text('乙') } }])),
    /more than 200000 cells/,
  );
});

test('keeps every cell, for a hundred tables with random merged cells', async () => {
  let seed = 7;
  const below = (most: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  for (let round = 0; round < 100; round++) {
    const [width, height] = [2 + below(5), 2 + below(6)];
    const cells: Record<string, string> = {};
    const merged: string[] = [];
    const expected: { text: string; row: number; column: number; down: number; across: number }[] = [];
    const taken = new Set<string>();
    const name = (row: number, column: number): string => `${'ABCDEFGH'[column]}${row + 1}`;
    for (let index = 0; index < width * height; index++) {
      const [row, column] = [Math.floor(index / width), index % width];
      if (taken.has(name(row, column))) continue;
      const [down, across] = [1 + below(Math.min(3, height - row)), 1 + below(Math.min(3, width - column))];
      const area = Array.from({ length: down * across }, (_, inner) =>
        name(row + Math.floor(inner / across), column + (inner % across)),
      );
      const isFree = area.every((place) => !taken.has(place));
      for (const place of isFree ? area : area.slice(0, 1)) taken.add(place);
      if (isFree && area.length > 1) merged.push(`${area[0]}:${area.at(-1)}`);
      cells[name(row, column)] = text(`格${row}${column}`);
      expected.push({ text: `格${row}${column}`, row, column, down: isFree ? down : 1, across: isFree ? across : 1 });
    }
    const reading = await readOriginal('a.xlsx', madeUpXlsx([{ name: 'S', cells, merged }]));
    // The table ends with its last text; a merged cell reaches no further.
    const bottom = Math.max(...expected.map(({ row }) => row));
    const right = Math.max(...expected.map(({ column }) => column));
    const spans = expected.map(
      ({ text: words, row, column, down, across }) =>
        `${words} ${Math.min(down, bottom - row + 1)}×${Math.min(across, right - column + 1)}`,
    );
    if (expected.length > 1) assert.deepEqual((shown(reading)[0] as string[][]).flat(), spans, JSON.stringify(merged));
    assert.deepEqual(reading.doubts, []);
  }
});
