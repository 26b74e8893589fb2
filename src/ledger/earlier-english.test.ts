import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { formatEarlierEnglish, readEarlierEnglish } from './earlier-english.ts';
import { readLedgerFiles } from './read-ledger-files.ts';

const old = { id: 'plan/one/p2', print: 'aaaaaaaaaaaa', until: '2027-03-01' };

test('what is written reads back the same, sorted by block', () => {
  const other = { id: 'plan/one/p1', print: 'bbbbbbbbbbbb', until: '2027-03-02' };
  assert.deepEqual(readEarlierEnglish(formatEarlierEnglish([old], [other])), [other, old]);
});

test('a known wording keeps its day, and none is removed', () => {
  const text = formatEarlierEnglish([old], [{ ...old, until: '2028-01-01' }]);
  assert.deepEqual(readEarlierEnglish(text), [old]);
  assert.equal(formatEarlierEnglish([old], []), text);
});

for (const [line, found] of [
  ['plan/one/p2 aaaaaaaaaaaa', /earlier-english\.txt:1\n {2}found: "plan\/one\/p2 aaaaaaaaaaaa", which is no/],
  ['plan/one/p2 aaaaaaaaaaaa 2027-02-30', /which is not a line of this file/],
  ['plan/one/p2 AAAAAAAAAAAA 2027-03-01', /which is not a line of this file/],
  ['plan/one/p2 aaaaaaaaaaaa 2027-03-01 why', /which is not a line of this file/],
  ['plan/p2 aaaaaaaaaaaa 2027-03-01', /which is not a line of this file/],
  [
    'plan/one/p2 aaaaaaaaaaaa 2027-03-01\nplan/one/p2 aaaaaaaaaaaa 2027-04-01',
    /:2\n {2}found: "plan\/one\/p2 aaaaaaaaaaaa" a/,
  ],
] as const)
  test(`"${line}" is refused`, () => assert.throws(() => readEarlierEnglish(line), found));

test('every earlier wording of the project belongs to a published block', () => {
  const { ledger, earlierEnglish } = readLedgerFiles(PROJECT_ROOT);
  const blocks = new Set(ledger.filter(({ kind }) => kind === 'block').map(({ id }) => id));
  assert.deepEqual(
    earlierEnglish.filter(({ id }) => !blocks.has(id)),
    [],
  );
});
