import type { Planted, SeedKind } from './seed-kind.ts';

/**
 * Errors of amount: part of the English is missing or appears twice. Rows keep their cells, because the skeleton check counts
 * them.
 */
export const AMOUNT_SEEDS: readonly SeedKind[] = [
  amount('half cut off', (en) => firstWords(en, 4, (words) => Math.floor(words.length / 2))),
  amount('half of the characters cut off', (en) => (en.length < 12 ? null : en.slice(0, en.length / 2))),
  amount('first half lost', (en) => {
    const words = en.split(' ');
    return words.length < 6 ? null : words.slice(Math.floor(words.length / 2)).join(' ');
  }),
  amount('last sentence cut', (en) => withSentences(en, 2, (all) => all.slice(0, -1))),
  amount('cut at a random sentence', (en, random) =>
    withSentences(en, 3, (all) => all.slice(0, 1 + Math.floor(random() * (all.length - 1)))),
  ),
  amount('middle sentence lost', (en, random) =>
    withSentences(en, 3, (all) => {
      const lost = 1 + Math.floor(random() * (all.length - 2));
      return all.filter((_, place) => place !== lost);
    }),
  ),
  amount('first sentence lost', (en) => withSentences(en, 2, (all) => all.slice(1))),
  amount('first three words only', (en) => firstWords(en, 5, () => 3)),
  amount('first words only', (en, random) =>
    firstWords(en, 8, (words) => 2 + Math.floor(random() * (words.length / 2 - 2))),
  ),
  amount('a sentence twice', (en, random) =>
    withSentences(en, 1, (all) => {
      const place = Math.floor(random() * all.length);
      return [...all.slice(0, place + 1), ...all.slice(place)];
    }),
  ),
  amount('a sentence again at the end', (en, random) =>
    withSentences(en, 3, (all) => [...all, all[Math.floor(random() * (all.length - 1))] ?? '']),
  ),
  amount(
    'a placeholder',
    (_, random) => ['TODO', '.', '&nbsp;', '—', '{/* p1 */}', '...'][Math.floor(random() * 6)] ?? '',
  ),
];

function amount(kind: string, spoil: (en: string, random: () => number) => string | null): SeedKind {
  return {
    group: 'amount',
    kind,
    plant: ({ zh, en }, random): Planted[] => {
      const spoiled = en.includes('\t') || !/\p{Script=Han}/u.test(zh) ? null : spoil(en, random);
      return spoiled === null || spoiled === en ? [] : [{ en: spoiled }];
    },
  };
}

function firstWords(en: string, least: number, count: (words: readonly string[]) => number): string | null {
  const words = en.split(' ');
  return words.length < least ? null : words.slice(0, count(words)).join(' ');
}

function withSentences(
  en: string,
  least: number,
  change: (all: readonly string[]) => readonly string[],
): string | null {
  const all = en.split(/(?<=(?<!\b(?:Dr|Nos?))[.!?;][”’"]?)\s+(?=[A-Z“"(])/);
  return all.length < least ? null : change(all).join(' ');
}
