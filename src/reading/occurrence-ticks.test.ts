import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Library, LibraryBlock } from '../library/library.ts';
import { occurrenceTicks } from './occurrence-ticks.ts';

const block = (id: string, zh: string): LibraryBlock => ({ id, zh }) as LibraryBlock; // Only these two are read.
const blocks = [block('a', '一二'), block('b', '三四五六'), block('c', '七八')];
const library = { document: () => ({ pages: [{ blocks }] }) } as unknown as Library;

test('says where in the text of its document a block begins', () => {
  assert.deepEqual(occurrenceTicks(library, 'plan', blocks), [0, 0.25, 0.75]);
});

test('a block of another document is put at the beginning, and so is every block of an empty one', () => {
  assert.deepEqual(occurrenceTicks(library, 'plan', [block('z', '')]), [0]);
  const empty = { document: () => ({ pages: [{ blocks: [block('a', '')] }] }) } as unknown as Library;
  assert.deepEqual(occurrenceTicks(empty, 'plan', [block('a', '')]), [0]);
});
