import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reading } from '../../pieces.ts';
import { readCsv } from './read-csv.ts';

const read = (text: string): Reading => readCsv(new TextEncoder().encode(text), 'original.csv');
const rows = ({ pieces }: Reading): string[][] =>
  pieces.flatMap((piece) =>
    piece.kind === 'table' ? piece.rows.map((row) => row.map(({ paragraphs }) => paragraphs.join('/'))) : [],
  );

test('quoted cells keep separators, quotation marks and lines', () => {
  assert.deepEqual(rows(read('\ufeff指标,"值, 约"\r\n"甲\n乙","说""好"""\r\n,3\r\n')), [
    ['指标', '值, 约'],
    ['甲/乙', '说"好"'],
    ['', '3'],
  ]);
});

test('semicolons or tabs separate if the first line has more of them', () => {
  assert.deepEqual(rows(read('甲;乙;丙\n"1,5";2;3')), [
    ['甲', '乙', '丙'],
    ['1,5', '2', '3'],
  ]);
  assert.deepEqual(rows(read('甲\t乙\n1,5\t2')), [
    ['甲', '乙'],
    ['1,5', '2'],
  ]);
});

test('ragged rows get empty cells and a doubt', () => {
  const reading = read('甲,乙,丙\n1\n2,3,4\n');
  assert.deepEqual(rows(reading), [
    ['甲', '乙', '丙'],
    ['1', '', ''],
    ['2', '3', '4'],
  ]);
  assert.match(reading.doubts[0]?.reason ?? '', /has 3 cells; row 2 ended earlier/);
});

test('refuses an open quotation mark at its line, bytes of GBK, and a table without text', () => {
  assert.throws(() => read('甲,乙\n"丙,丁\n'), /original\.csv:\d+\n {2}found: The table cannot be read: .*quot/i);
  assert.throws(() => readCsv(Buffer.from([0xd0, 0xec]), 'original.csv'), /is not UTF-8/);
  assert.throws(() => read(',\n,'), /no cell with text/);
});
