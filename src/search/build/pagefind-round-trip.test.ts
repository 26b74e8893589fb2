import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readChunk, type Positions } from '../pagefind/read-chunk.ts';
import { SEPARATOR } from '../postings/tokenize.ts';
import { libraryOf } from './library-fixture.ts';
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

test('gives index files in the order of their first tokens, which a search relies on', async () => {
  const firsts = (await writeChunks(readPages(LIBRARY, 'zh'))).map(({ first }) => first);
  assert.deepEqual(firsts, firsts.toSorted());
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

test('says which bytes are no index file', async () => {
  await assert.rejects(readChunk(new TextEncoder().encode('<!doctype html>')), Error);
});

function placesIn(entries: readonly (readonly [token: string, positions: Positions])[]): string[] {
  return entries
    .flatMap(([token, positions]) =>
      [...positions].flatMap(([page, places]) => places.map((at) => `${page} ${at} ${token}`)),
    )
    .sort();
}
