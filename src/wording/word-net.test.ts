import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordNet } from './word-net.ts';

const { words, phrases, meanings } = wordNet();
const meaningsOf = (word: string, part: string): readonly string[] =>
  words.get(word)?.find(([first = '']) => first.startsWith(part)) ?? [];

test('a word has the places of its meanings, part of speech by part of speech, the most usual first', () => {
  assert.deepEqual(
    words.get('tepid')?.map(([place = '']) => place[0]),
    ['a'],
  );
  const [first = ''] = meaningsOf('dog', 'n');
  assert.equal(meanings.get(first)?.file, '05', 'an animal before a fellow');
  assert.ok(meanings.get(first)?.words.includes('dog'));
});

test('a meaning has its words without what grammar adds to them, and nothing that is no single word', () => {
  const all = [...meanings.values()].flatMap((meaning) => meaning.words);
  assert.ok(all.length > 100_000);
  assert.deepEqual(
    all.filter((word) => !/^[a-z]{3,}$/.test(word)),
    [],
  );
  // "galore(ip)" and "abounding(a)" in the files.
  const [place = ''] = meaningsOf('galore', 'a');
  assert.ok(meanings.get(place)?.words.includes('galore'));
});

test('a verb and what stands behind it are one phrase', () => {
  assert.ok(phrases.has('tear_up'));
  assert.equal(
    phrases.get('tear_up')?.every((places) => places.every((place) => meanings.has(place))),
    true,
  );
  assert.equal(words.has('tear_up'), false);
});

test('what is near to a meaning is a place that is there, an adjective that is like another too', () => {
  const [tepid = ''] = meaningsOf('tepid', 'a');
  assert.equal(meanings.get(tepid)?.isLike, true);
  const like = meanings.get(tepid)?.near.find(({ sign }) => sign === '&');
  assert.ok(meanings.get(like?.place ?? '')?.words.includes('warm'));
  const lost = [...meanings.values()].flatMap(({ near }) => near).filter(({ place }) => !meanings.has(place));
  assert.deepEqual(lost.slice(0, 5), []);
});
