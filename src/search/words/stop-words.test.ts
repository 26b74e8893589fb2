import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ASKING_WORDS } from './stop-words.ts';
import { termsOf, withoutAskingWords } from './terms-of.ts';

for (const [query, about] of [
  ['how many of the new parks are there in Xuhui', ['new', 'park', 'xuhui']],
  ["we don't have any hospitals", ['hospit']],
  ["didn't the mayor's office say so?", ['mayor', 'offic']],
  ['please explain the definition of a sponge', ['spong']],
] as const)
  test(`“${query}” is about ${about.join(', ')}`, () => {
    assert.deepEqual(
      termsOf(query, 'en').map(({ key }) => key),
      about,
    );
  });

for (const [query, about] of [
  ['请问一下什么是海绵城市', '海绵城市'],
  ['海绵城市是什么意思', '海绵城市'],
  ['海绵城市怎么样了', '海绵城市'],
  ['哪里有停车场', '停车场'],
  ['想知道养老院有哪些', '养老院'],
  ['能不能停车吗', '停车'],
] as const)
  test(`${query} is about ${about}`, () => assert.equal(withoutAskingWords(query).replaceAll(' ', ''), about));

test('a query of nothing but asking words is kept, because it may be meant literally', () => {
  assert.equal(withoutAskingWords('什么'), '什么');
});

test('no asking word is hidden by a shorter one listed before it', () => {
  ASKING_WORDS.forEach((word, at) => {
    const before = ASKING_WORDS.slice(0, at).filter((other) => word.startsWith(other));
    assert.deepEqual(before, [], word);
  });
});
