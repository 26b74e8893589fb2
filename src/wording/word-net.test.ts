import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordNet } from './word-net.ts';

const { words, phrases, meanings } = wordNet();
const meaningsOf = (word: string, part: string): readonly string[] =>
  words.get(word)?.find(([first = '']) => first.startsWith(part)) ?? [];

test('a word has the places of its meanings, by part of speech, the most common first', () => {
  assert.deepEqual(
    words.get('tepid')?.map(([place = '']) => place[0]),
    ['a'],
  );
  const [first = ''] = meaningsOf('dog', 'n');
  assert.equal(meanings.get(first)?.file, '05', 'an animal before a fellow');
  assert.ok(meanings.get(first)?.words.includes('dog'));
});

test('a meaning has its words without grammar markers, and only single words', () => {
  const all = [...meanings.values()].flatMap((meaning) => meaning.words);
  assert.ok(all.length > 100_000);
  assert.deepEqual(
    all.filter((word) => !/^[a-z]{3,}$/.test(word)),
    [],
  );
  // The files have "galore(ip)" and "abounding(a)".
  const [place = ''] = meaningsOf('galore', 'a');
  assert.ok(meanings.get(place)?.words.includes('galore'));
});

test('a verb and its particle are one phrase', () => {
  assert.ok(phrases.has('tear_up'));
  assert.equal(
    phrases.get('tear_up')?.every((places) => places.every((place) => meanings.has(place))),
    true,
  );
  assert.equal(words.has('tear_up'), false);
});

test('every related meaning exists, that of an adjective similar to another too', () => {
  const [tepid = ''] = meaningsOf('tepid', 'a');
  assert.equal(meanings.get(tepid)?.isLike, true);
  const like = meanings.get(tepid)?.near.find(({ sign }) => sign === '&');
  assert.ok(meanings.get(like?.place ?? '')?.words.includes('warm'));
  const lost = [...meanings.values()].flatMap(({ near }) => near).filter(({ place }) => !meanings.has(place));
  assert.deepEqual(lost.slice(0, 5), []);
});
