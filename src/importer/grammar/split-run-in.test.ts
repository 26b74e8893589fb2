import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitRunIn } from './split-run-in.ts';

const BODY = '坚持创新驱动，推动产业升级，培育新质生产力，建设现代化产业体系，增强发展的内生动力和活力。';

for (const [what, heading, rest] of [
  ['a sentence', '（一）加快发展。', BODY],
  ['a stop inside closed quotation marks', '（一）落实“快办。好办”制度。', BODY],
  ['an unclosed quotation mark', '（一）推进“双减。', BODY],
  ['an unclosed bracket', '（一）推进（第二批试点。', BODY],
  ['an opening mark where a closing one belongs', '（一）推进“双减“。', BODY],
  ['brackets of two kinds', '（一）推进试点（第二批)。', BODY],
  ['a stop typed in ASCII', '（一）加快发展.', BODY],
  ['a dash before a long sentence', '（一）加快发展——', BODY],
  ['a colon before a long sentence', '（一）加快发展：', BODY],
  ['a figure with a point', '（一）增长5.5%以上。', BODY],
] as const)
  test(`${what} ends a heading that runs into its text`, () =>
    assert.deepEqual(splitRunIn(heading + rest, '（一）'), { heading, rest }));

test('a short heading keeps its dash', () =>
  assert.deepEqual(splitRunIn('（一）创新——发展的动力。', '（一）'), {
    heading: '（一）创新——发展的动力。',
    rest: '',
  }));

for (const [space, heading, rest] of [
  ['  ', '（一）加快发展', BODY],
  ['　', '（一）加快发展', BODY],
  [' ', `（一）加快发展 ${BODY}`, ''],
] as const)
  test(`“${space}” ${rest === '' ? 'is a slip' : 'ends a heading'} before a longer sentence`, () =>
    assert.deepEqual(splitRunIn(`（一）加快发展${space}${BODY}`, '（一）'), { heading, rest }));
