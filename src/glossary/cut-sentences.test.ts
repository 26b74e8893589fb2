import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../i18n/lang.ts';
import { cutSentences } from './cut-sentences.ts';

for (const [rule, lang, text, expected] of [
  [
    'after each mark that ends a sentence',
    'zh',
    '坚持立足。聚焦；发力！如何？结束',
    ['坚持立足。', '聚焦；', '发力！', '如何？', '结束'],
  ],
  ['after a closing quotation mark', 'zh', '建成“好初中。”徐汇区有6所。', ['建成“好初中。”', '徐汇区有6所。']],
  ['after half-width marks', 'zh', '整治占道;巩固成果!', ['整治占道;', '巩固成果!']],
  ['not at a comma or decimal point', 'zh', '增长4.8%，年均、累计', ['增长4.8%，年均、累计']],
  ['between cells', 'zh', '指标\t2025年', ['指标', '2025年']],
  [
    'after each mark that ends a sentence',
    'en',
    'We will build. We will link! Will it hold? Yes; it will.',
    ['We will build.', 'We will link!', 'Will it hold?', 'Yes;', 'it will.'],
  ],
  [
    'after a closing quotation mark',
    'en',
    'Build “good schools.” Six joined.',
    ['Build “good schools.”', 'Six joined.'],
  ],
  [
    'not at an abbreviation',
    'en',
    'Meilong No. 3 Village, St. Ignatius and COMAC Co. Ltd. of J. K. Li. End.',
    ['Meilong No. 3 Village, St. Ignatius and COMAC Co. Ltd. of J. K. Li.', 'End.'],
  ],
  ['not at a decimal point', 'en', 'It grew by 4.8% in 2020.', ['It grew by 4.8% in 2020.']],
  ['between cells', 'en', 'Indicator\tTarget.\tUnit', ['Indicator', 'Target.', 'Unit']],
] as const satisfies readonly (readonly [string, Lang, string, readonly string[]])[])
  test(`${lang}: cuts ${rule}`, () =>
    assert.deepEqual(
      cutSentences(text, lang).map((sentence) => sentence.text),
      expected,
    ));

for (const [lang, text] of [
  ['zh', ' 甲。 乙；\t丙'],
  ['en', 'One.  Two;\tThree'],
] as const)
  test(`${lang}: gives the offset of each sentence`, () => {
    for (const { text: sentence, start } of cutSentences(text, lang))
      assert.equal(text.slice(start, start + sentence.length), sentence);
  });

test('finds no sentence in white space', () => assert.deepEqual(cutSentences(' ', 'zh'), []));

for (const [lang, text, sentences] of [
  ['zh', '甲！乙？丙；丁', ['甲！', '乙？', '丙；', '丁']],
  ['zh', '甲!乙?丙;丁', ['甲!', '乙?', '丙;', '丁']],
  ['zh', '“甲。”“乙。”', ['“甲。”', '“乙。”']],
  ['zh', '（甲。）《乙！》「丙。」『丁。』', ['（甲。）', '《乙！》', '「丙。」', '『丁。』']],
  ['zh', '3.5%，甲', ['3.5%，甲']],
  ['zh', '甲\t乙', ['甲', '乙']],
  ['zh', '', []],
  ['zh', ' \t ', []],
  ['en', 'A grew! B fell? C stayed; D rose.', ['A grew!', 'B fell?', 'C stayed;', 'D rose.']],
  ['en', 'It grew by 3.5%. (It fell.) “It rose.” End', ['It grew by 3.5%.', '(It fell.)', '“It rose.”', 'End']],
  ['en', 'See Nos. 7 and No. 8 of A Co. Ltd. and B Inc. here', ['See Nos. 7 and No. 8 of A Co. Ltd. and B Inc. here']],
  ['en', 'Dr. Li, Prof. Wu, Mr. Xu, Mrs. He, Ms. An', ['Dr. Li, Prof. Wu, Mr. Xu, Mrs. He, Ms. An']],
  ['en', 'St. Ignatius, e.g. A vs. B, i.e. approx. 3', ['St. Ignatius, e.g. A vs. B, i.e. approx. 3']],
  ['en', 'in the bank. Then', ['in the bank.', 'Then']],
  ['en', 'A\tB', ['A', 'B']],
] as const)
  test(`cuts ${JSON.stringify(text)} into ${sentences.length}`, () => {
    const cut = cutSentences(text, lang);
    assert.deepEqual(
      cut.map((sentence) => sentence.text),
      sentences,
    );
    for (const sentence of cut) assert.ok(text.startsWith(sentence.text, sentence.start), 'it begins where it says');
  });
