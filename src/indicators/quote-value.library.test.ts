import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLibrary } from '../loading/load-library.ts';
import { quoteValue } from './quote-value.ts';
import { readIndicators } from './read-indicators.ts';

const library = readLibrary('staff', process.cwd());
const values = readIndicators(process.cwd()).flatMap(({ series }) => series.flatMap((one) => one.values));

for (const lang of ['zh', 'en'] as const) {
  test(`every quotation in ${lang} holds the words of its value, marked`, () => {
    for (const value of values) {
      const block = library.block(value.block);
      assert.ok(block, value.block);
      const { text, matches, lang: quoted } = quoteValue(value, block, lang);
      const words = quoted === 'en' ? (value.en ?? '') : value.zh;
      const marked = matches.map(({ start, end }) => text.slice(start, end)).join('');
      assert.equal(marked, block.kind === 'row' ? words.split('\t').at(-1) : words, value.block);
    }
  });
}

test('a quotation is the sentence, not the paragraph', () => {
  const block = library.block('plan-2021-2025/chapter-1/s1-p1');
  const gdp = values.find(({ zh }) => zh === '地区生产总值突破 2000 亿元');
  assert.ok(block && gdp);
  assert.ok(quoteValue(gdp, block, 'zh').text.length < block.zh.length / 2);
});

test('a quotation is in the requested language, or in Chinese if the block or its value has no English', () => {
  const translated = values.find(({ en, block }) => en !== undefined && typeof library.block(block)?.en === 'string');
  const block = library.block(translated?.block ?? '');
  assert.ok(translated && block);
  const silent = { ...translated };
  delete silent.en;
  const shown = [
    quoteValue(translated, block, 'en'),
    quoteValue(translated, block, 'zh'),
    quoteValue(silent, block, 'en'),
    quoteValue(translated, { ...block, en: null }, 'en'),
  ];
  assert.deepEqual(
    shown.map(({ lang }) => lang),
    ['en', 'zh', 'zh', 'zh'],
  );
});

test('a row is quoted whole, its last cell marked', () => {
  const [value] = values;
  const [block] = library.blocks.filter(({ kind }) => kind === 'row');
  assert.ok(value && block);
  const { text, matches } = quoteValue(value, { ...block, zh: '指标\t%\t5' }, 'zh');
  assert.deepEqual([text, matches], ['指标 | % | 5', [{ start: 9, end: 10 }]]);
});
