import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslate } from '../i18n/translate.ts';
import type { MadeCorrection } from '../schemas/making.ts';
import { contextFixture, documentFixture } from './context-fixture.ts';
import { madeView, type MadeEntry } from './made-view.ts';
import { pageFixture } from './page-fixture.ts';
import { shownSpaces } from './shown-spaces.ts';

const reason = { zh: '缺字', en: 'A character was missing' };
const PAGE = pageFixture('# 第一章 {/* title */}\n\n甲\n\n乙');
const at = (block: string | null): Pick<MadeCorrection, 'lines' | 'block' | 'reason'> => ({
  lines: [3, 3],
  block,
  reason,
});

function places(...corrections: readonly MadeCorrection[]): ReturnType<typeof madeView> {
  const plan = { ...documentFixture('plan', [PAGE]), making: { rules: [], corrections: [...corrections] } };
  return madeView(contextFixture({ documents: [plan] }).library, plan, 'en', createTranslate('en'));
}
const entry = (correction: MadeCorrection): MadeEntry | undefined => places(correction)[0]?.entries[0];

test('corrections are listed by block in the order of the text, those without a block last', () => {
  const replaced = (block: string | null): MadeCorrection => ({
    kind: 'replace',
    ...at(block),
    before: 'a',
    after: 'b',
  });
  const [p1, p2] = ['plan/chapter-1/p1', 'plan/chapter-1/p2'];
  assert.deepEqual(
    places(replaced(null), replaced(p2), replaced(p1), replaced(p2)).map(({ block, label, entries }) => [
      block,
      label,
      entries.length,
    ]),
    [
      [p1, '第一章 · Paragraph 1', 1],
      [p2, '第一章 · Paragraph 2', 2],
      [null, 'Text that belongs to no paragraph', 1],
    ],
  );
  assert.deepEqual(places(), []);
  const unmade = { ...documentFixture('plan', [PAGE]), making: null };
  assert.deepEqual(madeView(contextFixture().library, unmade, 'en', createTranslate('en')), []);
});

const NOTHING = { before: null, after: null, text: null };
for (const [correction, expected] of [
  [
    { kind: 'replace', before: '甲 乙', after: '甲\n乙' },
    { what: 'Text replaced', before: '甲␣乙', after: '甲↵乙' },
  ],
  [
    { kind: 'remove', before: '\t甲' },
    { what: 'Text left out', before: '⇥甲' },
  ],
  [
    { kind: 'move', text: '甲', to: 7, toText: '乙' },
    { what: 'Moved before line 7 of the source (“乙”)', text: '甲' },
  ],
  [
    { kind: 'move', text: '甲', to: 7, toText: '' },
    { what: 'Moved to the end', text: '甲' },
  ],
  [
    { kind: 'role', text: '甲', as: 'box' },
    { what: 'Recognized as the title of a box', text: '甲' },
  ],
  [
    { kind: 'heading', after: '甲' },
    { what: 'Heading added by this library; the source has none here', after: '甲' },
  ],
] as const)
  test(`says "${expected.what}"`, () =>
    assert.deepEqual(entry({ ...at(null), ...correction }), {
      ...NOTHING,
      reason: reason.en,
      where: 'line 3 of the source',
      ...expected,
    }));

test('a place of several lines names the first and the last', () => {
  const removed = entry({ kind: 'remove', ...at(null), lines: [3, 5], before: '甲' });
  assert.equal(removed?.where, 'lines 3–5 of the source');
});

test('of a long omitted text, only the opening is shown', () => {
  const before = (length: number): string | null | undefined =>
    entry({ kind: 'remove', ...at(null), before: '𠘨'.repeat(length) })?.before;
  assert.equal(before(120), '𠘨'.repeat(120));
  assert.equal(before(121), `${'𠘨'.repeat(120)} … (121 characters in all)`);
});

test('white space is made visible, several line breaks as one', () =>
  assert.equal(shownSpaces('a  b\t\n\nc'), 'a␣␣b⇥↵c'));
