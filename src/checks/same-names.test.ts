import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageFixture } from '../alignment/page-fixture.ts';
import { formatIssue } from '../files/issue.ts';
import { prepareCheckedNames, sameNames } from './same-names.ts';

const NAMES = prepareCheckedNames(
  [
    name('bund', ['西岸'], ['West Bund']),
    name('port', ['西岸传媒港', '传媒港'], ['West Bund Media Port', 'Media Port']),
    name('networks', ['两张网'], ['the "two networks"']),
    name('station', ['社区卫生服务站'], ['community health service station']),
    name('hub', ['徐家汇商圈'], ['Xujiahui commercial hub']),
    name('ring', ['外环'], ['Outer Ring Road'], ['户外环境']),
    name('fenglin', ['枫林'], ['Fenglin area']),
    name('gate', ['华之门'], ['Huazhimen (Gate of Huajing)', 'Huazhimen']),
  ],
  [{ id: 'alliance', zh: { name: '枫林联盟', variants: [] }, en: { name: 'Fenglin Alliance', variants: [] } }],
);

for (const [zh, en] of [
  ['西岸', 'The West Bund'],
  ['西岸的品牌', 'the West Bund’s brand'],
  ['西岸和传媒港', 'West Bund and the Media Port'],
  ['建设“两张网”。', 'Build “two networks.”'],
  ['社区卫生服务站', 'Community health service stations'],
  ['徐家汇商圈', 'The Xujiahui Commercial Hub'],
  ['户外环境', 'outdoor environment'],
  ['枫林联盟', 'Fenglin Alliance'],
  ['华之门', 'Huazhimen'],
] as const) {
  test(`finds "${en}" in step with ${zh}`, () => assert.deepEqual(issuesOf(zh, en), []));
}

for (const [zh, en, found] of [
  ['西岸传媒港', 'West Coast Media Harbor', 'zh names 西岸传媒港, en lacks "West Bund Media Port"'],
  ['西岸与西岸传媒港', 'West Bund Media Port', 'zh names 西岸, en lacks "West Bund"'],
  ['徐家汇商圈', 'xujiahui commercial hub', 'zh names 徐家汇商圈, en lacks "Xujiahui commercial hub"'],
  ['外环', 'ring', 'zh names 外环, en lacks "Outer Ring Road"'],
  ['枫林', 'Fenglin Alliance', 'zh names 枫林, en lacks "Fenglin area"'],
] as const) {
  test(`asks "${en}" for the name of ${zh}`, () => {
    assert.deepEqual(
      issuesOf(zh, en).map((issue) => [issue.kind, issue.fragment, issue.found]),
      [['name-differs', 'p1', found]],
    );
  });
}

test('says where the other forms of a name are listed', () => {
  const [issue] = issuesOf('西岸', 'West Coast');
  assert.ok(issue);
  assert.match(formatIssue(issue), /src\/content\/names lists for it under enVariants/);
});

function issuesOf(zh: string, en: string): ReturnType<typeof sameNames> {
  return sameNames(pageFixture(`${zh}\n`, `${en}\n`), NAMES);
}

function name(
  id: string,
  zh: readonly string[],
  en: readonly string[],
  notIn: readonly string[] = [],
): Parameters<typeof prepareCheckedNames>[0][number] {
  return { id, zh: forms(zh), en: forms(en), notIn };
}

function forms([first = '', ...variants]: readonly string[]): { name: string; variants: readonly string[] } {
  return { name: first, variants };
}
