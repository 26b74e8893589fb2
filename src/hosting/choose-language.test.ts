import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLanguage } from './choose-language.ts';

for (const [accepted, lang] of [
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['zh-TW', 'zh'],
  ['zh-Hans-CN', 'zh'],
  ['zh-Hant-HK;q=0.7, fr', 'zh'],
  ['en-GB', 'en'],
  ['en-US,en;q=0.9,zh-CN;q=0.8,zh;q=0.7', 'en'],
  ['fr, en;q=0.5', 'en'],
  ['fr-FR,fr;q=0.9,zh-TW;q=0.4', 'zh'],
  ['en;q=0.81, zh;q=0.85', 'zh'],
  ['en;q=0.8, zh;q=0.801', 'zh'],
  ['en;q=0.80, zh;q=0.8', 'en'],
  ['zh;q=0.001, en;q=0', 'zh'],
  ['zh;q=0.05, en;q=0.5', 'en'],
  ['zh-TW;q=0.2, zh;q=0.9, en;q=0.5', 'zh'],
  ['zh;q=0.2, EN-gb', 'en'],
  ['ZH', 'zh'],
  ['zh,en', 'zh'],
  ['de,en,zh', 'en'],
  ['en;q=1.000, zh;q=1', 'en'],
  ['\ten ; q=0.3 ,\tzh ; q=0.9', 'zh'],
  ['en;q=0, zh;q=0.1', 'zh'],
  ['zh;q=0', null],
  ['zh;q=0.000, en;q=0.0', null],
  ['fr', null],
  ['zhuang, eng, zho', null],
  ['zh;q=2, en;q=-1', null],
  ['zh;q=abc', null],
  ['zh;;q=1', null],
  ['zh-', null],
  ['*', null],
  ['', null],
  [',,,', null],
  ['"><script>', null],
] as const)
  test(`a reader who asks for "${accepted}" is led to ${lang ?? 'the entrance page with both'}`, () =>
    assert.equal(chooseLanguage(accepted), lang));

test('the weights are those of RFC 9110, for 5,000 headers', () => {
  const random = seeded(20261122);
  let chosen = 0;
  for (let number = 0; number < 5000; number += 1) {
    const header = madeHeader(random);
    const lang = chooseLanguage(header);
    assert.equal(lang, byTheBook(header), header);
    if (lang !== null) chosen += 1;
  }
  assert.ok(chosen > 2000);
});

/** A header with at most one entry for each language: among several, the patterns compare weights only to the tenth. */
function madeHeader(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const entries = ['zh', 'en', pick(['fr', 'de', '*', 'zhx'])].filter(() => random() < 0.8).sort(() => random() - 0.5);
  const weight = (): string =>
    pick([
      '',
      ';q=1',
      ';q=1.0',
      ';q=0',
      `;q=0.${Math.floor(random() * 10)}`,
      `;q=0.${Math.floor(random() * 100)
        .toString()
        .padStart(2, '0')}`,
      `; q=0.${Math.floor(random() * 1000)
        .toString()
        .padStart(3, '0')}`,
    ]);
  return entries.map((tag) => tag + pick(['', '-XX', '-Hans-CN', '-a1']) + weight()).join(pick([',', ', ', ' , ']));
}

/** A direct implementation of the RFC: split, weigh, compare. */
function byTheBook(header: string): string | null {
  const entries = header.split(',').map((entry) => {
    const [tag = '', parameter = 'q=1'] = entry.split(';').map((part) => part.trim());
    return { lang: tag.split('-')[0] ?? '', weight: Number(parameter.slice(2)) };
  });
  const [best] = entries
    .filter(({ lang, weight }) => (lang === 'zh' || lang === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return best?.lang ?? null;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
