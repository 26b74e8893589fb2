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
