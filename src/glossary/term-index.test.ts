import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Term } from '../schemas/term.ts';
import { byEnglish, byPinyin } from './term-index.ts';

const term = (number: number, pinyin: string, en: string): Term => ({
  id: `t${number}`,
  number,
  pinyin,
  zh: { name: '名', variants: [] },
  en: { name: en, variants: [] },
  related: [],
});
const terms = [
  term(1, 'wǔ wéi sì bì', '“Five Violations”'),
  term(2, 'ān quán', 'safety'),
  term(3, 'wǔ xíng jīng jì', 'five types'),
];
const show = (groups: ReturnType<typeof byPinyin>): string =>
  groups.map(({ letter, terms: members }) => letter + members.map(({ number }) => number).join('')).join(' ');

test('sorts by pinyin without its tone marks', () => assert.equal(show(byPinyin(terms)), 'A2 W13'));
test('sorts by the English name without its quotation marks', () => assert.equal(show(byEnglish(terms)), 'F31 S2'));
