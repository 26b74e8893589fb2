import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FRAGMENT, FRAGMENT_LETTERS, isSectionFragment, sectionOf } from './fragment.ts';

for (const [fragment, section] of [
  ['title', null],
  ['s1', 's1'],
  ['s12', 's12'],
  ['p2', null],
  ['p20-i10', null],
  ['s10-p30', 's10'],
  ['s1-p3-i2', 's1'],
  ['t1', null],
  ['t10-r0', null],
  ['s1-t1', 's1'],
  ['s1-t1-r14', 's1'],
  ['s1-t1-r4-i12', 's1'],
  ['f1', null],
  ['n10', null],
  ['s1-f2', 's1'],
  ['s10-h10', 's10'],
  ['b1', null],
  ['s1-b10', 's1'],
  ['b1-p1', null],
  ['b10-t1-r2', null],
  ['s1-b1-p1', 's1'],
  ['s1-b1-h1', 's1'],
] as const)
  test(`${fragment} is a block in ${section ?? 'no section'}`, () => {
    assert.match(fragment, FRAGMENT);
    assert.equal(sectionOf(fragment), section);
  });

for (const odd of [
  '',
  'title1',
  'subtitle',
  's0',
  's01',
  's',
  'p0',
  'p1-i0',
  'p1-p2',
  'p1-r1',
  't1-i1',
  't1-r1-r2',
  'f1-i1',
  'h0',
  's1-s2',
  's1-p',
  'b0',
  'b1-b2',
  's1-title',
  'x1',
  ' p1',
  'p1 ',
  'P1',
  's1_p1',
  'tto',
])
  test(`${JSON.stringify(odd)} is not a fragment`, () => assert.doesNotMatch(odd, FRAGMENT));

for (const [fragment, isOne] of [
  ['s1', true],
  ['s12', true],
  ['s1-h1', false],
  ['s1-p1', false],
  ['title', false],
  ['b1', false],
] as const)
  test(`${fragment} ${isOne ? 'begins' : 'does not begin'} a section`, () => {
    assert.equal(isSectionFragment(fragment), isOne);
  });

test('the letters are those that the grammar has', () => {
  const known = [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) =>
    ['', 'p1-', 't1-'].some((stem) => FRAGMENT.test(`${stem}${letter}1`)),
  );
  assert.deepEqual([...FRAGMENT_LETTERS].sort(), known);
});
