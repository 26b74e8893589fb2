import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../i18n/lang.ts';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import type { Term } from '../../schemas/term.ts';
import { libraryOf } from '../build/library-fixture.ts';
import { writeSearch } from '../build/write-search.ts';
import { filesIn } from '../files/files-in.ts';
import { LibraryIndex } from '../index/library-index.ts';
import { readQuery } from '../query/read-query.ts';
import { spokenOf } from './spoken-of.ts';

const TERM: Term = {
  id: 'zhi-hui-cheng-shi',
  number: 1,
  zh: { name: '智慧城市', variants: ['智城'] },
  en: { name: 'smart city', variants: ['clever town hall'] },
  pinyin: 'zhì huì chéng shì',
  related: [],
};
const folder = temporaryFolder('spoken-');
await writeSearch(
  libraryOf(
    [
      ['plan/one/title', '第一章', 'Chapter 1'],
      ['plan/one/s1', '第一节', 'Section 1'],
      ['plan/one/s1-p1', '建设智城。', 'A smart city is built.', [TERM.id]],
      ['plan/one/s1-p2', '公园', 'Parks'],
      ['plan/one/s2', '第二节', 'Section 2'],
      ['plan/one/s2-p1', '智慧的社区，公园的城市', 'A city that is smart, and has a town'],
      ['plan/one/s3', '第三节', 'Section 3'],
      ['plan/one/s3-p1', '建设智慧城市。', null, [TERM.id]],
    ],
    [TERM],
  ),
  folder,
);

for (const [lang, expected] of [
  // A Chinese form is one word; the section was found by the English one, and has nothing to mark.
  ['zh', { 's1-p1': ['智城'], 's2-p1': [], 's3-p1': ['智慧城市'] }],
  ['en', { 's1-p1': ['smart city'], 's2-p1': ['smart', 'city'], 's3-p1': ['智慧城市'] }],
] as const satisfies readonly (readonly [Lang, Record<string, readonly string[]>])[])
  test(`in ${lang}, a block is found by the form it uses, or by the words of one that stand apart`, async () => {
    const index = await LibraryIndex.open(lang, filesIn(`${folder}/search`));
    const { named } = await readQuery(index, '智慧城市');
    assert.ok(named);
    const find = spokenOf(index, named, await index.placesOf(named));
    const [page] = index.first.pages;
    assert.ok(page);
    const found = (await index.blocks(page)).map((block) => [block.fragment, find(block, page)?.phrases] as const);
    assert.deepEqual(Object.fromEntries(found.filter(([, phrases]) => phrases !== undefined)), expected);
  });
