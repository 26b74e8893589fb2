import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readChunk, type Positions } from '../pagefind/read-chunk.ts';
import { SEPARATOR } from '../postings/tokenize.ts';
import { libraryOf, type BlockSketch } from './library-fixture.ts';
import { writeChunks } from '../pagefind/write-chunks.ts';
import { readPages } from './read-pages.ts';

const LIBRARY = libraryOf(
  [
    ['a/one/title', '规划', 'Plan'],
    ['a/one/p1', '1+13+X，1+13+X', 'township straße'],
    ['a/one/s1', '说明', null],
    ['a/two/title', '规划规划', null],
  ],
  [],
);

for (const lang of ['zh', 'en'] as const) {
  test(`Pagefind keeps every ${lang} token at its position, and nothing else`, async () => {
    const records = readPages(LIBRARY, lang);
    const written = await Promise.all((await writeChunks(records)).map(({ bytes }) => readChunk(bytes)));
    assert.deepEqual(
      placesIn(written.flatMap((chunk) => [...chunk])),
      records.flatMap(({ tokens }, page) => tokens.map((token, at) => `${page} ${at} ${token}`)).sort(),
    );
  });
}

test('bounds say which index file has a token, as briefly as possible', async () => {
  const pages = Array.from({ length: 400 }, (_, page): BlockSketch => [`a/p${page}/p1`, wordsOf(page), wordsOf(page)]);
  const written = await writeChunks(readPages(libraryOf(pages, []), 'en'));
  const tokens = await Promise.all(written.map(async ({ bytes }) => [...(await readChunk(bytes)).keys()]));
  assert.ok(written.length > 2);
  for (const [place, { bound }] of written.entries()) {
    const [before, own] = [tokens.slice(0, place).flat(), tokens[place] ?? []];
    assert.ok(own.every((token) => token >= bound));
    assert.ok(before.every((token) => token < bound));
    assert.ok(before.length === 0 || before.some((token) => token >= bound.slice(0, -1)), bound);
  }
});

test('cuts a page into its sections without a gap', () => {
  const [page] = readPages(LIBRARY, 'en');
  assert.deepEqual(page?.indexed.sections, [
    { section: null, fragment: 'title', title: 'Plan', start: 1, end: 6 },
    { section: 's1', fragment: 's1', title: '说明', start: 6, end: 7 },
  ]);
  assert.deepEqual(page.tokens.slice(1), [
    'wplan',
    SEPARATOR,
    'wtownship',
    'x007300740072006100df0065',
    SEPARATOR,
    SEPARATOR,
  ]);
  assert.deepEqual(page.text.blocks[2], { fragment: 's1', section: 's1', text: '说明', borrowed: true });
});

test('recognizes bytes that are not an index file', async () => {
  await assert.rejects(readChunk(new TextEncoder().encode('<!doctype html>')), Error);
});

/** Ten words of a page, of which other pages have some. */
function wordsOf(page: number): string {
  return Array.from({ length: 10 }, (_, place) => `word${(page * 7 + place * 31) % 900}`).join(' ');
}

function placesIn(entries: readonly (readonly [token: string, positions: Positions])[]): string[] {
  return entries
    .flatMap(([token, positions]) =>
      [...positions].flatMap(([page, places]) => places.map((at) => `${page} ${at} ${token}`)),
    )
    .sort();
}
