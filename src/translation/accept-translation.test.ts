import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptTranslation } from './accept-translation.ts';
import { EN, pageFixture, withChinese, ZH } from '../alignment/page-fixture.ts';
import { parseRecord } from '../alignment/translation-record.ts';

const CHANGED = withChinese(pageFixture(ZH, EN), ZH.replace('创新', '改革').replace('甲', '丙'));

test('records the Chinese of today for every changed block of the page', () => {
  const { accepted, record, unchanged, untranslated } = acceptTranslation(CHANGED, []);

  assert.deepEqual(accepted, [
    { fragment: 'p1', was: 'changed' },
    { fragment: 's1-p1-i1', was: 'changed' },
  ]);
  assert.equal(parseRecord(record, 'r.json').get('p1')?.zh, '坚持改革。');
  assert.deepEqual([unchanged, untranslated], [5, ['s1-p1-i2']]);
});

test('records only the blocks that were named', () => {
  const record = parseRecord(acceptTranslation(CHANGED, ['p1']).record, 'r.json');

  assert.equal(record.get('p1')?.zh, '坚持改革。');
  assert.equal(record.get('s1-p1-i1')?.zh, '甲');
});

test('records English that was changed after its review', () => {
  const page = pageFixture(ZH, EN);
  const edited = { ...page, en: pageFixture(ZH, EN.replace('Persist', 'Insist')).en };
  const { accepted, record } = acceptTranslation(edited, []);
  assert.deepEqual(accepted, [{ fragment: 'p1', was: 'english changed' }]);
  assert.deepEqual(acceptTranslation({ ...edited, record: parseRecord(record, 'r.json') }, []).accepted, []);
});

test('says that a block had no record', () => {
  const { accepted } = acceptTranslation({ ...CHANGED, record: new Map() }, ['title']);
  assert.deepEqual(accepted, [{ fragment: 'title', was: 'unrecorded' }]);
});

for (const [name, page, fragments, message] of [
  ['a page without English', pageFixture(ZH, null), [], /This page has no English yet/],
  ['a different layout', pageFixture(ZH, EN.replace('- A\n', '')), [], /s1-p1-i2 \(an item\) exists in zh only/],
  ['an unknown block', CHANGED, ['s9'], /There is no block "s9" on this page/],
  ['a block that is not translated', CHANGED, ['s1-p1-i2'], /"s1-p1-i2" has no English yet/],
] as const) {
  test(`refuses ${name}`, () => assert.throws(() => acceptTranslation(page, fragments), message));
}
