import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../markdown/read-page.ts';
import { englishMarkers, markerLines } from './english-markers.ts';

const page = (mdx: string) => readPage(mdx, 'page.mdx');
const reported = (zh: string, en: string, due: Readonly<Record<string, string>> = {}) =>
  englishMarkers(page(zh), page(en), new Map(Object.entries(due)))?.map(
    ({ block, fragment }) => `${fragment} ${block.text}`,
  ) ?? null;

test('the English gets the numbers that the Chinese has by markers', () => {
  assert.deepEqual(reported('甲\n\n新 {/* p3 */}\n\n乙 {/* p2 */}\n', 'A\n\nNew\n\nB\n'), ['p3 New', 'p2 B']);
});

test('the English gets the numbers that the Chinese should have, before anybody has written a marker', () => {
  assert.deepEqual(reported('甲\n\n新\n\n乙\n', 'A\n\nNew\n\nB\n', { p2: 'p3', p3: 'p2' }), ['p3 New', 'p2 B']);
});

test('nothing is guessed where the two pages differ in layout', () => {
  assert.equal(reported('甲\n\n新 {/* p3 */}\n\n乙 {/* p2 */}\n', 'A\n\nB\n'), null);
  assert.equal(reported('甲\n\n- 一\n- 二\n', 'A\n\nB\n\nC\n'), null);
});

test('a marker is given for the line where its text begins, whatever element the text is in', () => {
  const mdx =
    '甲\n\n<Caption>\n表\n</Caption>\n\n| a |\n| - |\n| 一 |\n\n<Note>\n注\n</Note>\n\n<table>\n<tr>\n<th>\n乙\n</th>\n</tr>\n<tr>\n<td>丙</td>\n</tr>\n</table>\n';
  const { blocks } = page(mdx);
  const lines = mdx.split('\n');
  for (const block of blocks) {
    const [, line = ''] = /\(line (\d+)\)/.exec(markerLines([{ block, fragment: 'p9' }])) ?? [];
    assert.ok(lines[Number(line) - 1]?.includes(block.text), `${block.fragment} is in line ${line}`);
  }
});
