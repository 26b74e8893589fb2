import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withInherited } from './inherited-fates.ts';
import type { Fate } from './match-texts.ts';

const FATES = new Map<string, Fate>([
  ['same', { kind: 'same', id: 'plan/b/p1', likeness: 0.8 }],
  ['other', { kind: 'same', id: 'plan/b/p1', likeness: 0.9 }],
  ['parts', { kind: 'parts', ids: ['plan/b/p1', 'plan/b/p2'], likeness: 0.7 }],
  ['unclear', { kind: 'unclear', candidates: [{ id: 'plan/c/p1', likeness: 0.4 }] }],
  ['gone', { kind: 'gone' }],
]);
const inherited = (...last: string[]): Fate | undefined => withInherited(FATES, new Map([['heir', last]])).get('heir');

for (const [what, last, fate] of [
  ['one block', ['same'], { kind: 'same', id: 'plan/b/p1', likeness: 0.8 }],
  ['two blocks that stand at one place', ['same', 'other'], { kind: 'same', id: 'plan/b/p1', likeness: 0.8 }],
  ['one that was cut', ['same', 'parts'], { kind: 'parts', ids: ['plan/b/p1', 'plan/b/p2'], likeness: 0.7 }],
  ['one that stands where it was', ['plan/z/p1'], { kind: 'same', id: 'plan/z/p1', likeness: 1 }],
  [
    'one that nobody can tell',
    ['unclear', 'gone'],
    { kind: 'unclear', candidates: [{ id: 'plan/c/p1', likeness: 0.4 }] },
  ],
  ['one that is gone', ['gone'], { kind: 'gone' }],
  ['one that is found, and one that is not', ['unclear', 'same'], { kind: 'same', id: 'plan/b/p1', likeness: 0 }],
] as const)
  test(`a block redirected to ${what} went where that went`, () => assert.deepEqual(inherited(...last), fate));

test('the fates of all others stay as they are', () => {
  const all = withInherited(FATES, new Map([['heir', ['gone']]]));
  assert.deepEqual([...all.keys()], [...FATES.keys(), 'heir']);
});
