import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf, type PlacedText } from './placed-text.ts';

const run = (text: string, left: number, width: number): PlacedText => ({ text, left, width, top: 0, size: 10 });
const texts = (runs: readonly PlacedText[]): string[] => rowsOf(runs).flatMap((row) => row.map(({ text }) => text));

test('signs drawn over the gaps of a line are put into them', () => {
  const signs = [run('“', 20, 5), run(' ', 25, 20), run('”', 45, 5), run(' ', 50, 15), run('“', 65, 5)];
  assert.deepEqual(texts([...signs, run('落实 双减 等 四', 0, 80)]), ['落实“双减”等“四']);
});

test('figures keep real spaces around them', () => {
  const figures = [run(' ', 20, 3), run('2024', 23, 20), run(' ', 43, 3)];
  assert.deepEqual(texts([...figures, run('截至 年底', 0, 66)]), ['截至 2024 年底']);
});

test('a gap filled by other runs is not a space, and letters of different widths are left alone', () => {
  assert.deepEqual(texts([run('党', 0, 10), run(' ', 10, 5), run('“', 10, 5), run('双', 15, 10)]), ['党', '“', '双']);
  assert.deepEqual(texts([run('“', 20, 5), run('ab cd', 0, 60)]), ['ab cd', '“']);
});
