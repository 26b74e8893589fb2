import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../loading/load-library.ts';
import { libraryNames } from './library-names.ts';

const library = loadLibrary('public');
const index = libraryNames(library);

test('a name occurs in as many blocks as the index counts, in either language', () => {
  for (const { id, count } of library.names)
    for (const lang of ['zh', 'en'] as const) {
      const blocks = index.occurrencesOf(id, lang).flatMap(({ occurrences }) => occurrences);
      assert.equal(blocks.length, count, `${id} in ${lang}`);
    }
});

for (const [name, block, mentioned] of [
  ['pu-jiang-shi-yan-shi', 'work-report-2022/tasks-2022/s1-p2', true], // 浦江、期智、树图等顶尖研发机构
  ['shang-hai-shi-xu-hui-qu-ren-min-dai-biao-da-hui', 'plan-report-2025/part-1/p1', true], // 区十七届人大五次会议
  ['bin-jiang', 'two-sessions-2022/review/s2-p7', false], // “臭水浜”变成“小滨江”
] as const)
  test(`${block} ${mentioned ? 'mentions' : 'does not mention'} ${name}`, () => {
    const occurrences = index.occurrencesOf(name, 'zh').flatMap((group) => group.occurrences);
    assert.equal(
      occurrences.some(({ block: { id } }) => id === block),
      mentioned,
    );
  });

test('each occurrence quotes the name', () => {
  const quoted = (lang: 'zh' | 'en'): Set<string> =>
    new Set(
      index
        .occurrencesOf('xu-jia-hui', lang)
        .flatMap(({ occurrences }) =>
          occurrences.flatMap(({ quotations }) =>
            quotations.flatMap(({ text, matches }) => matches.map(({ start, end }) => text.slice(start, end))),
          ),
        ),
    );
  assert.deepEqual([...quoted('zh')], ['徐家汇']);
  assert.deepEqual([...quoted('en')], ['Xujiahui']);
});

test('an unknown name occurs nowhere', () => assert.deepEqual(index.occurrencesOf('nowhere', 'zh'), []));

test('the names of a library are looked up once', () => assert.equal(libraryNames(library), index));

test('the names of a block are given once each, in the order of the text', () => {
  const block = library.block('plan-2021-2025/chapter-3/s4-p2');
  assert.ok(block);
  const ids = index.inBlock(block);
  assert.deepEqual(ids, [...new Set(ids)]);
  assert.deepEqual(ids.slice(0, 3), ['xu-hui-bin-jiang', 'cao-he-jing-kai-fa-qu', 'xi-an-chuan-mei-gang']);
});
