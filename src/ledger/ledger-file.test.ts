import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, hasWording, isPlace, readLedger } from './ledger-file.ts';

const PRINT = '0123456789ab';

for (const [line, address, isOnPage, isWorded] of [
  ['document plan public', 'plan', false, false],
  ['document plan staff', 'plan', false, false],
  ['page plan/chapter-1', 'plan/chapter-1', false, false],
  ['page report/terms/tto', 'report/terms/tto', false, false],
  [`block plan/chapter-1/s1-p2 ${PRINT}`, 'plan/chapter-1/s1-p2', true, true],
  [`block report/terms/tto/p1 ${PRINT}`, 'report/terms/tto/p1', true, true],
  ['made plan/made/p1', 'plan/made/p1', true, false],
  [`term tto ${PRINT}`, 'glossary/tto', false, true],
  [`name xi-an ${PRINT}`, 'names/xi-an', false, true],
  [`indicator gdp ${PRINT}`, 'indicators/gdp', false, true],
  [`series gdp/growth ${PRINT}`, 'indicators/gdp/growth', true, true],
  [`project xi-an ${PRINT}`, 'projects/xi-an', true, true],
  [`chapter where ${PRINT}`, 'brief/where', true, true],
  ['view about', 'about', false, false],
  ['view about/权利-2', 'about/权利-2', true, false],
  ['file fingerprints/a.json', 'data/fingerprints/a.json', false, false],
  ['file tables/plan.annex-1.t1.csv', 'data/tables/plan.annex-1.t1.csv', false, false],
] as const)
  test(`"${line}" is a line of the ledger`, () => {
    const [entry] = readLedger(`# remark\n\n${line}\n`);
    assert.ok(entry);
    assert.deepEqual([addressOf(entry), isPlace(entry), hasWording(entry)], [address, isOnPage, isWorded]);
  });

for (const line of [
  'document plan',
  'document plan open',
  'document plan/one public',
  'page plan',
  'page plan/one public',
  'page plan/one/two',
  'page Plan/one',
  'page plan/-one',
  'page plan/权利',
  'block plan/one/p1',
  `block plan/one/p1 ${PRINT}0`,
  `block plan/one/p1 0123456789aB`,
  `block plan/one/x1 ${PRINT}`,
  `block plan/one ${PRINT}`,
  `block plan/one/p1 ${PRINT} more`,
  'made plan/made',
  `term tto/p1 ${PRINT}`,
  `name xi-an`,
  `series gdp ${PRINT}`,
  `project a/b ${PRINT}`,
  'view a/b/c',
  'file fingerprints/g.json',
  'file tables/plan.csv',
  'file blocks.json',
  `animal cat ${PRINT}`,
])
  test(`"${line}" is none`, () =>
    assert.throws(
      () => readLedger(`page plan/one\n${line}\n`),
      /published\.txt:2\n {2}found: ".*", which is not a line of the ledger\.\n {2}fix: {3}Restore the file/,
    ));

test('an address may have several wordings, but not the current one twice', () => {
  const [first, second] = [`block plan/one/p1 ${PRINT}`, 'block plan/one/p1 ba9876543210'];
  assert.equal(readLedger(`${first}\n${second}\n${first}\n`).length, 3);
  assert.throws(() => readLedger(`${first}\n${first}\n`), /published\.txt:2\n {2}found: ".*" appears a second time\./);
});
