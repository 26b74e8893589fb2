import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../addressing/fingerprint.ts';
import { findEarlierEnglish } from './find-earlier-english.ts';

const before = '# Title {/* title */}\n\nFirst.\n\nSecond.\n\nThird.\n';

test('texts that were edited or removed are found, those that stayed are not', () => {
  const now = '# Title {/* title */}\n\nFirst.\n\nSecond, better.\n';
  assert.deepEqual(findEarlierEnglish([{ id: 'plan/one', before, now }], '2027-03-01'), [
    { id: 'plan/one/p2', print: fingerprint('Second.'), until: '2027-03-01' },
    { id: 'plan/one/p3', print: fingerprint('Third.'), until: '2027-03-01' },
  ]);
});

test('a page that had no English has no earlier texts; one that has none now has all of them', () => {
  assert.deepEqual(findEarlierEnglish([{ id: 'plan/one', before: null, now: before }], '2027-03-01'), []);
  assert.equal(findEarlierEnglish([{ id: 'plan/one', before, now: null }], '2027-03-01').length, 4);
});
