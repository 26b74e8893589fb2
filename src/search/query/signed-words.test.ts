import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SignedWords } from './signed-words.ts';

for (const [query, text, found] of [
  ['5%', 'up by 5% a year', '5%'],
  ['5%', 'up by 15% a year', null],
  ['5%', 'up by 1.5% a year', null],
  ['5%', 'the 5 parks', null],
  ['AI+', 'the ai+ campaign', 'ai+'],
  ['AI+', 'AI alone', null],
  ['1.5%', 'up by 1x5%', null],
  ['3‰', 'by 3‰', '3‰'],
  ['20°', 'at 20° north', '20°'],
  ['5% AI+', 'AI+ grew by 5%', '5%'],
  ['5% AI+', 'AI grew by 5%', null],
] as const)
  test(`${query} stands ${found === null ? 'not ' : ''}in “${text}”`, () => {
    const place = new SignedWords(query, 'en').placeIn(text.normalize('NFKC'));
    assert.equal(place && text.normalize('NFKC').slice(place.start, place.end), found);
  });

test('words of letters, and Chinese, are left to the index', () => {
  for (const query of ['smart city', 'R&D', '5 parks', 'a+b', '%', ''])
    assert.ok(new SignedWords(query, 'en').isEmpty, query);
  assert.ok(new SignedWords('5%', 'zh').isEmpty);
  assert.ok(!new SignedWords('5%', 'en').isEmpty);
});
