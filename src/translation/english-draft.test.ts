import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../markdown/read-page.ts';
import { writePage } from '../markdown/write-page.ts';
import { englishDraft } from './english-draft.ts';

test('carries the markers of the Chinese into the English', () => {
  const zh = readPage(
    '# 题 {/* title */}\n\n新 {/* p7 */}\n\n旧 {/* p1 */}\n\n- 项 {/* p3-i2 */}\n\n| 甲 {/* t2-r0 */} |\n| - |\n| 乙 {/* t2-r4 */}<ul><li>丙 {/* t2-r4-i3 */}</li></ul> |\n',
    'zh.mdx',
  );
  const en = readPage(writePage(englishDraft(zh.nodes, new Map([['p7', 'New']])), null), 'en.mdx');
  assert.deepEqual(
    en.blocks.map(({ fragment }) => fragment),
    zh.blocks.map(({ fragment }) => fragment),
  );
  assert.equal(en.blocks.find(({ fragment }) => fragment === 'p7')?.text, 'New');
});
