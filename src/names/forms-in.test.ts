import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryBlock } from '../library/library.ts';
import { formsIn } from './forms-in.ts';

const block = (zh: string, en?: string): LibraryBlock => ({ zh, en }) as LibraryBlock;
const stands = formsIn([
  { pages: [{ blocks: [block('推进“模速\n空间”', 'The Mosu “Space”')] }] },
  { pages: [{ blocks: [block('建设ＡＩ园区')] }] },
] as unknown as Parameters<typeof formsIn>[0]);

for (const [lang, form, expected] of [
  ['zh', '模速空间', true],
  ['zh', '「模速空间」', true],
  ['zh', 'ai园区', true],
  ['zh', '空间建设', false],
  ['en', 'MOSU SPACE', true],
  ['en', 'undefined', false],
  ['en', 'park', false],
] as const)
  test(`${form} ${expected ? 'occurs' : 'does not occur'} in the ${lang} of the documents`, () =>
    assert.equal(stands[lang](form), expected));
