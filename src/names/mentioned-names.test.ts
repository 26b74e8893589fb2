import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareNames } from '../glossary/find-terms.ts';
import { besideTerms, mentionsOf } from './beside-terms.ts';

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
