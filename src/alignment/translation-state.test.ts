import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EN, pageFixture, withChinese, ZH } from './page-fixture.ts';
import { formatStatus, staleBlocks, translationStatus } from '../translation/translation-status.ts';

const PAGE = pageFixture(ZH, EN);

test('counts what is current, stale and missing', () => {
  const changed = withChinese(PAGE, ZH.replace('创新', '创 新'));
  assert.deepEqual(translationStatus([changed]).get('plan'), { current: 6, stale: 1, missing: 1 });
  assert.match(formatStatus(translationStatus([changed])), /^total {8}6 {8}1 {8}1$/m);
});

test('counts English without a record as stale', () => {
  assert.equal(staleBlocks([{ ...PAGE, record: new Map() }]).length, 7);
});

test('lists exactly the block whose Chinese changed, for 1,000 changes of one character', () => {
  const random = numbers(20260101);
  const translated = PAGE.zh.blocks.filter(({ fragment }) => PAGE.record.has(fragment));
  for (let round = 0; round < 1000; round += 1) {
    const block = translated[random() % translated.length];
    if (block === undefined) continue;
    const place = random() % block.text.length;
    const character = String.fromCodePoint(0x4e00 + (random() % 20_000));
    if (block.text[place] === character || block.text[place] === '\t') continue;
    const text = block.text.slice(0, place) + character + block.text.slice(place + 1);
    const blocks = PAGE.zh.blocks.map((entry) => (entry === block ? { ...entry, text } : entry));
    assert.deepEqual(staleBlocks([{ ...PAGE, zh: { ...PAGE.zh, blocks } }]), [`plan/chapter-1/${block.fragment}`]);
  }
});

/** A small linear congruential generator (Numerical Recipes), so that each run makes the same changes. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor(state / 65536);
  };
}
