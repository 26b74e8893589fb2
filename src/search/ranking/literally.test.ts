import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../text/fold.ts';
import { SignedWords } from '../query/signed-words.ts';
import { countApart } from './count-apart.ts';
import { literally } from './literally.ts';

const PAGE = { document: 'plan', page: 'chapter-1' } as Parameters<ReturnType<typeof literally>>[1];

function blockOf(text: string, lang: 'zh' | 'en', borrowed = false): Parameters<ReturnType<typeof literally>>[0] {
  return { fragment: 'p1', text, folded: fold(text, lang), borrowed } as Parameters<ReturnType<typeof literally>>[0];
}

for (const [lang, phrases, text, found] of [
  ['en', ['smart', 'city'], 'A smart city.', ['smart city']],
  ['en', ['smart', 'city'], 'A city that is smart.', ['smart', 'city']],
  ['en', ['smart', 'city'], 'A city.', ['city']],
  ['en', ['smart', 'city'], 'A township.', undefined],
  ['en', ['city', 'city'], 'One city.', ['city']],
  ['zh', ['枫林', '联盟'], '枫林联盟', ['枫林联盟']],
  ['zh', ['枫林', '联盟'], '联盟在枫林', ['枫林', '联盟']],
] as const)
  test(`of ${phrases.join(' and ')} “${text}” holds ${found?.join(', ') ?? 'nothing'}`, () => {
    assert.deepEqual(literally(phrases, lang)(blockOf(text, lang), PAGE)?.phrases, found);
  });

test('Chinese shown in the place of English that is missing holds no English words', () => {
  assert.equal(literally(['hub'], 'en')(blockOf('hub', 'en', true), PAGE), null);
});

test('a word with a character of its own is whole only where the character stands too', () => {
  const find = literally(['5'], 'en', new SignedWords('5%', 'en'));
  assert.equal(find(blockOf('up 5% a year', 'en'), PAGE)?.isWhole, true);
  assert.deepEqual(find(blockOf('up 5% a year', 'en'), PAGE)?.at, { start: 3, end: 5 });
  assert.equal(find(blockOf('5 parks', 'en'), PAGE)?.isWhole, false);
  assert.equal(find(blockOf('5 parks', 'en'), PAGE)?.at, undefined);
});

test('counts the sections in which words stand apart', () => {
  assert.equal(countApart([]), 0);
  assert.equal(countApart([{ apart: true }, {}, { apart: false }, { apart: true }]), 2);
});
