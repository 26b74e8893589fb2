import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignCharacters } from './foreign-characters.ts';

for (const text of [
  'The Pathé Villa, “15-minute” circles – 5% … ≥ 3 m², 2 × 4 °C',
  'Łódź and Straße',
  'Next → 1 © 2026™',
])
  test(`finds "${text}" English`, () => assert.deepEqual(foreignCharacters(text), []));

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
  ['characters in circles', '㊗', ['㊗']],
] as const)
  test(`finds ${name}`, () => assert.deepEqual(foreignCharacters(text), characters));
