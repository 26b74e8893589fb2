import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareNames } from '../glossary/find-terms.ts';
import { blockOf } from '../glossary/block-fixture.ts';
import { documentFixture, libraryPageFixture } from '../reading/context-fixture.ts';
import type { LibraryDocument } from '../library/library.ts';
import type { Name } from '../schemas/name.ts';
import { besideTerms, mentionsOf } from './beside-terms.ts';
import { mentionedNames } from './mentioned-names.ts';

const named = (id: string, ...forms: string[]) => ({
  id,
  notIn: id === 'ring' ? ['户外环境'] : [],
  zh: { name: forms[0] ?? '', variants: forms.slice(1) },
  en: { name: id, variants: [] },
});
const names = [
  named('bund', '西岸'),
  named('port', '西岸传媒港'),
  named('space', '模速空间'),
  named('fenglin', '枫林'),
  named('ring', '外环'),
];
const prepared = prepareNames(besideTerms(names, [named('alliance', '枫林联盟')]), 'zh');

for (const [text, ids] of [
  ['西岸传媒港部分建成', ['port']],
  ['西岸与西岸传媒港', ['bund', 'port']],
  ['以“模速空间”为核心，模速空间', ['space']],
  ['徐家汇', []],
  ['户外环境设施', []],
  ['外环与户外环境', ['ring']],
  ['枫林联盟', []],
  ['枫林的枫林联盟', ['fenglin']],
] as const) {
  test(`finds ${ids.join(' and ') || 'nothing'} in ${text}`, () => assert.deepEqual(mentionsOf(text, prepared), ids));
}

const documentOf = (id: string, access: 'public' | 'staff', ...texts: string[]): LibraryDocument => {
  const blocks = texts.map((zh, index) => blockOf(`${id}/one/p${index + 1}`, zh));
  const document = documentFixture(id, [libraryPageFixture(id, 'one', blocks)]);
  return { ...document, source: { ...document.source, access } };
};
const nameOf = (id: string, ...forms: string[]): Name => ({
  ...named(id, ...forms),
  kind: 'place',
  pinyin: id,
  basis: 'coined',
  scope: 'city',
});

test('the index contains the names that documents mention, in its own order, with the forms that occur in them', () => {
  const found = mentionedNames(
    [documentOf('plan', 'public', '徐汇滨江与西岸', '西岸'), documentOf('draft', 'staff', '西岸与枫林')],
    [nameOf('fenglin', '枫林'), nameOf('bund', '西岸', '徐汇滨江', '浦江西岸'), nameOf('space', '模速空间')],
    () => [],
  );
  assert.deepEqual(
    found.map(({ id, count, isPublic, zh }) => [id, count, isPublic, zh.variants]),
    [
      ['fenglin', 1, false, []],
      ['bund', 3, true, ['徐汇滨江']],
    ],
  );
  assert.deepEqual([found[1]?.within, found[1]?.countWithin], [[], 0]);
});
