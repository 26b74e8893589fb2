import assert from 'node:assert/strict';
import { test } from 'node:test';
import { containsPhrase } from '../text/fold.ts';
import { coverPhrase, type PhrasePart } from './cover-phrase.ts';
import { findPhrase } from './find-phrase.ts';
import { joinPositions } from './join-positions.ts';
import type { Positions } from '../pagefind/read-chunk.ts';
import { SEPARATOR, tokenize, wordOf, wordToken } from './tokenize.ts';
import type { Lang } from '../../i18n/lang.ts';

// Folded blocks of one page each, with repeated characters, pairs across block ends, characters and characters beyond the basic plane.
const PAGES = {
  zh: [
    ['甲甲甲乙', '甲乙', '丙'],
    ['1+13+x、𠮷,乙', '乙甲'],
    ['', '甲'],
  ],
  en: [['the town the town hall', 'hall of the'], ['township café', 'x00e9 w'], ['']],
} as const satisfies Record<Lang, readonly (readonly string[])[]>;

for (const lang of ['zh', 'en'] as const) {
  const found = indexOf(lang);
  test(`finds every ${lang} phrase of every length on exactly its pages`, () => {
    for (const phrase of allPhrases(lang)) {
      const expected = PAGES[lang].flatMap((blocks, page) =>
        blocks.some((block) => containsPhrase(block, phrase, lang)) ? [page] : [],
      );
      assert.deepEqual([...found(phrase).keys()].sort(), expected, phrase);
    }
  });

  test(`finds no ${lang} phrase that spans two blocks`, () => {
    for (const phrase of lang === 'zh'
      ? ['甲乙甲', '乙甲乙', '乙丙', '乙乙']
      : ['hall hall', 'hall hall of', 'café x00e9'])
      assert.equal(found(phrase).size, 0, phrase);
  });
}

test('counts a phrase that overlaps itself at each of its places', () => {
  assert.deepEqual(indexOf('zh')('甲甲').get(0), [0, 1]);
  assert.deepEqual(indexOf('en')('the town').get(0), [0, 2]);
});

test('gives every word a token of its own and gets it back', () => {
  const words = ['town', 'café', '00e9', 'x00e9', '徐汇'];
  assert.equal(new Set(words.map(wordToken)).size, words.length);
  assert.deepEqual(words.map(wordToken).map(wordOf), words);
});

function indexOf(lang: Lang): (phrase: string) => Positions {
  const tokens = PAGES[lang].map((blocks) => blocks.flatMap((block) => [...tokenize(block, lang), SEPARATOR]));
  const positionsOf = ({ token, isPrefix }: PhrasePart): Positions => {
    const matches = (other: string): boolean => (isPrefix ? other.startsWith(token) : other === token);
    return joinPositions(
      tokens
        .map((page, number) =>
          new Map([[number, page.flatMap((other, at) => (matches(other) ? [at] : []))]] as const)
            .entries()
            .filter(([, places]) => places.length > 0),
        )
        .map((entries) => new Map(entries)),
    );
  };
  return (phrase) => findPhrase(coverPhrase(phrase, lang).map((part) => ({ part, positions: positionsOf(part) })));
}

function allPhrases(lang: Lang): string[] {
  const units = (block: string): string[] => (lang === 'zh' ? block.split('') : block.split(' '));
  return PAGES[lang]
    .flat()
    .filter((block) => block !== '')
    .flatMap((block) =>
      units(block).flatMap((_, start, all) =>
        all.slice(start).map((__, length) => all.slice(start, start + length + 1).join(lang === 'zh' ? '' : ' ')),
      ),
    );
}
