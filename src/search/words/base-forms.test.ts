import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseForms } from './base-forms.ts';

for (const [word, base] of [
  ['wages', 'wage'],
  ['boxes', 'box'],
  ['studies', 'study'],
  ['studied', 'study'],
  ['hired', 'hire'],
  ['jogging', 'jog'],
  ['hiking', 'hike'],
  ['quickly', 'quick'],
  ['unpaid', 'paid'],
  ['parties', 'party'],
  ['based', 'base'],
  ['walked', 'walk'],
  ['walking', 'walk'],
  ['walker', 'walk'],
  ['hiker', 'hike'],
  ['jogged', 'jog'],
  ['jogger', 'jog'],
  ['openness', 'open'],
  ['rebuild', 'build'],
  ['bike', 'bike'],
] as const)
  test(`${word} may be a form of ${base}`, () => {
    assert.ok(baseForms(word).includes(base));
  });

for (const [slip, meant] of [
  ['wagse', 'wage'],
  ['unemploymnet', 'employment'],
  ['bkie', 'bike'],
  ['system', 'ytem'],
  ['unit', 'it'],
  ['funding', 'fund '],
  ['edge', 'ge'],
  ['singer', 'ser'],
  ['butter', 'buer'],
  ['as', 'a'],
] as const)
  test(`${slip} is not a form of ${meant}`, () => {
    assert.ok(!baseForms(slip).includes(meant));
  });

test('a word is a form of itself first, and of nothing twice', () => {
  assert.deepEqual(baseForms('bike'), ['bike']);
  assert.deepEqual(baseForms('boxes'), ['boxes', 'boxe', 'box']);
  assert.deepEqual(baseForms('jogging'), ['jogging', 'jogg', 'jogge', 'jog']);
});
