import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tenseAt, type Tenses } from './tenses.ts';

const TENSES: Tenses = [
  { place: 'plan/chapter-1/s2', tense: 'mixed' },
  { place: 'plan/chapter-1', tense: 'reported' },
  { place: 'plan', tense: 'planned' },
];

for (const [id, tense] of [
  ['plan/chapter-1/s1-p1', 'reported'],
  ['plan/chapter-1/s2', null],
  ['plan/chapter-1/s2-p1', null],
  ['plan/chapter-1/s20-p1', 'reported'],
  ['plan/chapter-10/p1', 'planned'],
  ['plan-draft/chapter-1/p1', null],
] as const)
  test(`${id} is ${tense ?? 'of no tense'}`, () => assert.equal(tenseAt(id, TENSES), tense));
