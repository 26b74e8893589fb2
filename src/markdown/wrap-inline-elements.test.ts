import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './read-page.ts';

for (const [name, mdx] of [
  ['a paragraph', '# A {/* title */}\n\n<Untranslated />\n'],
  ['an item', '# A {/* title */}\n\n- <Untranslated />\n'],
  ['a caption', '# A {/* title */}\n\n<Figure>\n  <Untranslated />\n</Figure>\n'],
] as const) {
  test(`reads an untranslated mark on its own in ${name}`, () => {
    const block = readPage(mdx, 'page.mdx').blocks[1];
    assert.deepEqual([block?.untranslated, block?.text], [true, '']);
  });
}
