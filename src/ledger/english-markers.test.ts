import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../markdown/read-page.ts';
import { englishMarkers } from './english-markers.ts';

const page = (mdx: string) => readPage(mdx, 'page.mdx');
const told = (zh: string, en: string, due: Readonly<Record<string, string>> = {}) =>
  englishMarkers(page(zh), page(en), new Map(Object.entries(due)))?.map(
    ({ block, fragment }) => `${fragment} ${block.text}`,
  ) ?? null;

test('the English gets the numbers that the Chinese has by markers', () => {
  assert.deepEqual(told('甲\n\n新 {/* p3 */}\n\n乙 {/* p2 */}\n', 'A\n\nNew\n\nB\n'), ['p3 New', 'p2 B']);
});

test('the English gets the numbers that are due in the Chinese, before anybody has written a marker', () => {
  assert.deepEqual(told('甲\n\n新\n\n乙\n', 'A\n\nNew\n\nB\n', { p2: 'p3', p3: 'p2' }), ['p3 New', 'p2 B']);
});

test('nobody guesses where the pages are not laid out alike', () => {
  assert.equal(told('甲\n\n新 {/* p3 */}\n\n乙 {/* p2 */}\n', 'A\n\nB\n'), null);
  assert.equal(told('甲\n\n- 一\n- 二\n', 'A\n\nB\n\nC\n'), null);
});
