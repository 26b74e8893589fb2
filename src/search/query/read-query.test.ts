import assert from 'node:assert/strict';
import { test } from 'node:test';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import type { Term } from '../../schemas/term.ts';
import { libraryOf } from '../build/library-fixture.ts';
import { writeSearch } from '../build/write-search.ts';
import { filesIn } from '../files/files-in.ts';
import { LibraryIndex } from '../index/library-index.ts';
import { namedOtherwise, readQuery } from './read-query.ts';
import { nameFixture } from '../../names/name-fixture.ts';

const TERM: Term = {
  id: 'wu-wei-si-bi',
  number: 1,
  zh: { name: '五违四必', variants: [] },
  en: { name: 'Five Violations and Four Musts', variants: [] },
  pinyin: 'wǔ wéi sì bì',
  related: [],
};
const NAME = nameFixture('zhi-hui-cheng-shi', 'project', ['智慧城市'], ['smart city'], 'zhì huì chéng shì');
const folder = temporaryFolder('read-query-');
await writeSearch(
  libraryOf(
    [
      ['plan/one/title', '第一章', 'Chapter 1'],
      [
        'plan/one/p1',
        '什么是智慧城市？巩固五违四必。',
        'What is a smart city? Five Violations and Four Musts.',
        [TERM.id],
      ],
      ['plan/one/p2', '保护建筑', 'Landmarks'],
    ],
    [TERM],
    [NAME],
  ),
  folder,
);
const index = await LibraryIndex.open('zh', filesIn(`${folder}/search`));

for (const [query, readAs, named, places] of [
  ['五违四必', '五违四必', TERM.id, 1],
  ['保护', '保护', undefined, 1],
  ['五違四必', '五违四必', TERM.id, 1],
  ['保護', '保护', undefined, 1],
  ['zhcs', 'zhcs', NAME.id, 0],
  ['五违四必的含义', '五违四必的含义', TERM.id, 0],
  // The text itself contains the asking words.
  ['什么是智慧城市', '什么是智慧城市', NAME.id, 1],
  ['无人知道', '无人知道', undefined, 0],
] as const)
  test(`${query} is read as ${readAs} and names ${named ?? 'nothing'}`, async () => {
    const read = await readQuery(index, query);
    assert.equal(read.readAs, readAs);
    assert.equal(read.named?.id, named);
    assert.equal(read.matches.length, places);
  });

test('what is not literally a name may be one by its initials, or without the asking words', () => {
  assert.equal(namedOtherwise(index, 'zhcs')?.id, NAME.id);
  assert.equal(namedOtherwise(index, '请问什么是智慧城市？')?.id, NAME.id);
  assert.equal(namedOtherwise(index, '智慧城市'), null);
});
