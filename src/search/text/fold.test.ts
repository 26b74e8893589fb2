import assert from 'node:assert/strict';
import { test } from 'node:test';
import { containsPhrase, fold, phraseAt } from './fold.ts';
import { foldWithOffsets, originalRange } from './fold-with-offsets.ts';

const TEXTS = [
  ['zh', '深化“1+13+X”规划体系，推进 15号线 建设', '深化1+13+x规划体系,推进15号线建设'],
  ['zh', 'ＰＭ２．５　浓度\t35微克', 'pm2.5浓度35微克'],
  ['zh', '「云、网、数」 ‘边’ "端"', '云、网、数边端'],
  ['zh', '《规划》（2021-2025）…', '《规划》(2021-2025)...'],
  ['en', 'The “Five Violations”, AI-powered;  town\tof\u00a0Xuhui.', 'the five violations ai powered town of xuhui'],
  ['zh', '⻄岸⼈⼯智能、⾨⼾ Ｐａｔｈé', '西岸人工智能、門户pathe'],
  ['en', 'The façades of Pathé, László, Å and naïve', 'the facades of pathe laszlo a and naive'],
  ['en', "Shui'anhui café ½ — 1.5%", 'shui anhui cafe 1 2 1 5'],
  ['en', 'Pathé Мой', 'pathe мой'],
  ['en', ' — ', ''],
  ['en', 'to\u00adwns\u200d', 'towns'],
  ['zh', '徐\u200b汇\ufe0f', '徐汇'],
] as const;

for (const [lang, text, folded] of TEXTS) {
  test(`folds ${JSON.stringify(text)} for ${lang}`, () => assert.equal(fold(text, lang), folded));
  test(`folds ${JSON.stringify(text)} character by character to the same`, () => {
    const mapped = foldWithOffsets(text, lang);
    assert.equal(mapped.folded, folded);
    assert.ok(mapped.starts.length >= folded.length);
  });
}

for (const [lang, text, phrase, expected] of [
  ['en', 'a township of 3 towns', 'town', false],
  ['en', 'a township of 3 towns', 'township of 3', true],
  ['en', 'a township', 'a', true],
  ['zh', '五违四必', '违四', true],
  ['zh', '五违四必', '四违', false],
] as const) {
  test(`${JSON.stringify(text)} ${expected ? 'contains' : 'does not contain'} ${phrase}`, () =>
    assert.equal(containsPhrase(text, phrase, lang), expected));
}

test('an empty phrase is found nowhere', () => {
  for (const lang of ['zh', 'en'] as const)
    for (const text of ['', 'a b']) assert.equal(containsPhrase(text, '', lang), false);
});

test('finds one place of a phrase after the other, in English between words only', () => {
  assert.equal(phraseAt('town township town', 'town', 'en', 1), 14);
  assert.equal(phraseAt('town township town', 'town', 'en', 15), -1);
  assert.equal(phraseAt('违四违', '违', 'zh', 1), 2);
});

for (const [lang, text] of TEXTS)
  test(`finds a piece of folded ${JSON.stringify(text)} in the original as the whole map does`, () => {
    const { folded, starts, ends } = foldWithOffsets(text, lang);
    for (let from = 0; from < folded.length; from += 1)
      for (let to = from + 1; to <= folded.length; to += 1)
        assert.deepEqual(originalRange(text, lang, from, to), { start: starts[from], end: ends[to - 1] });
  });
