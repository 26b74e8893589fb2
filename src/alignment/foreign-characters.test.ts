import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignCharacters } from './foreign-characters.ts';

for (const text of [
  'The Pathé Villa, “15-minute” circles – 5% … ≥ 3 m², 2 × 4 °C',
  'Łódź and Straße',
  'Next → 1 © 2026™',
  'Cafe\u0301',
])
  test(`accepts "${text}" as English`, () => assert.deepEqual(foreignCharacters(text), []));

for (const [name, text, characters] of [
  ['Han characters', 'Greening 绿化', ['绿', '化']],
  ['full-width characters', 'Yes，no！', ['，', '！']],
  ['the yen sign', '¥5', ['¥']],
  ['hiragana and katakana', 'の and カ', ['の', 'カ']],
  ['half-width katakana', 'ｶ', ['ｶ']],
  ['hangul', '한 text', ['한']],
  ['bopomofo', 'ㄅ', ['ㄅ']],
  ['a Cyrillic look-alike', 'plаn', ['а']],
  ['a Greek look-alike', 'Αll', ['Α']],
  ['a small capital and a mathematical letter', 'ᴀ 𝐀', ['ᴀ', '𝐀']],
  ['letters of other alphabets', 'Ա א ا', ['Ա', 'א', 'ا']],
  ['digits of other scripts', '٣', ['٣']],
  ['emoji', 'Good 👍🏽 🇨🇳 ✅ 1️⃣', ['👍', '🏽', '🇨', '🇳', '✅', '️', '⃣']],
  ['characters in circles', '㊗ ⓐ ① ❶', ['㊗', 'ⓐ', '①', '❶']],
  ['strokes and marks laid over letters', 'o\u0338f e\u0334\u0335', ['\u0338', '\u0334', '\u0335']],
  ['letters that only look like Western ones', 'cıty ŉ ſ', ['ı', 'ŉ', 'ſ']],
  ['parts and strokes of Han characters', '⼀ ⺀ ㇀ ⿰ 々', ['⼀', '⺀', '㇀', '⿰', '々']],
  ['vertical and small forms', '︵ ﹐', ['︵', '﹐']],
  ['private-use and replacement characters', '\ue000 \ufffd', ['\ue000', '\ufffd']],
  ['marks that the original does not have', '★ ■ ✓', ['★', '■', '✓']],
] as const)
  test(`finds ${name}`, () => assert.deepEqual(foreignCharacters(text), characters));

test('marks of the original may stay, its characters may not', () =>
  assert.deepEqual(foreignCharacters('▲Metro Line 23 绿 ✅', '▲轨交23号线 绿 ✅'), ['绿', '✅']));
