import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslate } from '../i18n/translate.ts';
import { blockLabel } from './block-label.ts';

for (const [fragment, zh, en] of [
  ['title', '本页标题', 'Page title'],
  ['s1-p3', '第 1 节，第 3 段', 'Section 1, Paragraph 3'],
  ['s3-t1-r14', '第 3 节，表 1，第 14 行', 'Section 3, Table 1, Row 14'],
  ['t1-r0', '表 1，表头', 'Table 1, Header row'],
  ['s2-h4', '第 2 节，小标题 4', 'Section 2, Heading 4'],
  ['b1-p2', '专栏 1，第 2 段', 'Box 1, Paragraph 2'],
  ['f2', '图 2', 'Figure 2'],
  ['n1', '注 1', 'Note 1'],
  ['chapter-5.s1', '第 1 节', 'Section 1'],
  ['growth', '#growth', '#growth'],
  ['t1-r2-i5', '表 1，第 2 行，第 5 项', 'Table 1, Row 2, Item 5'],
] as const) {
  test(`names ${fragment} in both languages`, () => {
    assert.equal(blockLabel(fragment, createTranslate('zh')), zh);
    assert.equal(blockLabel(fragment, createTranslate('en')), en);
  });
}
