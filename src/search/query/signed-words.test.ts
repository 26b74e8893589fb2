import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryIndex } from '../index/library-index.ts';
import type { SectionMatch } from '../index/match-sections.ts';
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
  test(`${query} is ${found === null ? 'not ' : ''}in “${text}”`, () => {
    const place = new SignedWords(query, 'en').placeIn(text.normalize('NFKC'));
    assert.equal(place && text.normalize('NFKC').slice(place.start, place.end), found);
  });

test('words of letters only, and Chinese, are left to the index', () => {
  for (const query of ['smart city', 'R&D', '5 parks', 'a+b', '%', ''])
    assert.ok(new SignedWords(query, 'en').isEmpty, query);
  assert.ok(new SignedWords('5%', 'zh').isEmpty);
  assert.ok(!new SignedWords('5%', 'en').isEmpty);
});

/** An index whose sections hold one text each. */
const texts = ['up 5%', '5 parks', '5% again'];
const matches = texts.map((text) => ({ page: {}, section: { title: text } })) as unknown as SectionMatch[];
const index = {
  blocksOf: (_: unknown, { title }: { title: string }) => Promise.resolve([{ text: 'words' }, { text: title }]),
} as unknown as LibraryIndex;

test('finds the sections that have such a word in one of their blocks', async () => {
  const found = await new SignedWords('5%', 'en').sectionsWith(index, matches);
  assert.deepEqual(
    [...(found ?? [])].map(({ title }) => title),
    ['up 5%', '5% again'],
  );
});

test('gives null where no section has it, no word has a sign, or there are too many sections to read', async () => {
  assert.equal(await new SignedWords('7%', 'en').sectionsWith(index, matches), null);
  assert.equal(await new SignedWords('parks', 'en').sectionsWith(index, matches), null);
  const many = (count: number): SectionMatch[] => Array.from({ length: count }, () => matches[0] as SectionMatch);
  assert.equal((await new SignedWords('5%', 'en').sectionsWith(index, many(120)))?.size, 1);
  assert.equal(await new SignedWords('5%', 'en').sectionsWith(index, many(121)), null);
});
