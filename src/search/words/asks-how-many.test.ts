import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksHowMany } from './asks-how-many.ts';

for (const [question, isAsked] of [
  ['How many parks are there?', true],
  ['how  many parks', false],
  ['how old is the tower', true],
  ['how often do buses come', true],
  ['the number of beds', true],
  ['numbers of beds', false],
  ['somehow many parks', false],
  ['how are the parks', false],
  ['有多少公园', true],
  ['几座公园', true],
  ['公园多大', true],
  ['几乎没有公园', false],
  ['公园多吗', false],
] as const)
  test(`${question} ${isAsked ? 'wants' : 'does not want'} a number`, () =>
    assert.equal(asksHowMany(question), isAsked));
