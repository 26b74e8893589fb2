import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGS } from '../../i18n/lang.ts';
import { splitQuery } from '../../../bench/search/split-query.ts';
import { parseQuery } from './parse-query.ts';

for (const [lang, query, phrases] of [
  ['zh', '五违四必', ['五违四必']],
  ['zh', '“五违四必”', ['五违四必']],
  ['zh', '枫林 HUB', ['枫林', 'hub']],
  ['zh', '"枫林 HUB"', ['枫林hub']],
  ['zh', '＂枫林　HUB＂', ['枫林hub']],
  ['zh', '云、网、数、边、端、安', ['云、网、数、边、端、安']],
  ['zh', '“ 发展 发展', ['发展']],
  ['zh', '+', ['+']],
  ['zh', '“”', []],
  ['en', 'smart city', ['smart', 'city']],
  ['en', '"smart city" AI-powered', ['smart city', 'ai powered']],
  ['en', '"smart city', ['smart', 'city']],
  ['en', '+ —', []],
  ['en', '', []],
] as const) {
  test(`reads ${JSON.stringify(query)} in ${lang} as ${JSON.stringify(phrases)}`, () =>
    assert.deepEqual(parseQuery(query, lang), phrases));
}

const ODD = [
  '',
  ' ',
  '"',
  '""',
  '"" 甲',
  '" "',
  '甲"乙 丙"丁',
  '"甲 乙',
  '甲 乙"',
  '"甲" "乙 丙" 丁"',
  '"甲""乙"',
  '＂甲 乙＂',
  '“甲 乙” 丙',
  '甲\u3000乙\u00a0丙\t丁',
  "it's a 'b c'",
  '甲、乙 +',
  'Ⅲ类 ½ café ﬁne',
  '… —',
  'A-B a b A-B',
  '〝甲〟『乙』«丙»',
];

for (const lang of LANGS)
  test(`reads odd queries in ${lang} as folding does`, () => {
    for (const query of ODD) assert.deepEqual(parseQuery(query, lang), splitQuery(query, lang), query);
  });
