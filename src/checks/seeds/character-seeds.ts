import type { SeedKind } from './seed-kind.ts';

/** Errors of characters: ones that English does not use. */
export const CHARACTER_SEEDS: readonly SeedKind[] = [
  character('kana', (en) => `${en} の`),
  character('kana', (en) => en.replace(/ /, 'ー')),
  character('hangul', (en) => `${en}한`),
  character('bopomofo', (en) => `${en} ㄅ`),
  character('emoji', (en) => `${en} ✅`),
  character('emoji', (en) => `👍 ${en}`),
  character('look-alike letters', (en) => en.replace(/a/, 'а')),
  character('look-alike letters', (en) => en.replace(/o/, 'ο')),
  character('look-alike letters', (en) => en.replace(/i/, 'ı')),
  character('signs that English is not printed with', (en) => `① ${en}`),
  character('signs that English is not printed with', (en) => `★ ${en}`),
  character('signs that English is not printed with', (en) => en.replace(/a/, 'ⓐ')),
  character('signs that English is not printed with', (en) => en.replace(/o/, 'o\u0338')),
  character('signs that English is not printed with', (en) => `${en} ⼀`),
  character('signs that English is not printed with', (en) => `${en} \ufffd`),
  character('look-alike letters', (en) =>
    en.replace(/[CES]/, (letter) => ({ C: 'С', E: 'Ε', S: 'Ѕ' })[letter] ?? letter),
  ),
];

function character(kind: string, spoil: (en: string) => string): SeedKind {
  return {
    group: 'characters',
    kind,
    plant: ({ en }) => {
      const spoiled = spoil(en);
      return en.trim() === '' || spoiled === en ? [] : [{ en: spoiled }];
    },
  };
}
