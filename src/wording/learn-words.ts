import { chineseWords } from './chinese-words.ts';
import { englishStems } from './english-stems.ts';
import { englishSentences } from './text-units.ts';
import { answeredWords } from './unanswered-run.ts';
import type { WordEntry, WordList } from './word-list.ts';

/** A text in both languages. */
export interface BilingualText {
  zh: string;
  en: string;
}

/**
 * Learns from translated texts which English answers which Chinese word: IBM model 1 (Brown et al. 1993) with a preference
 * for words at similar places, by expectation maximization. A pair is kept only if at least two texts show it, so that no
 * text is its own evidence. Takes about half a minute for the whole library.
 */
export function learnWords(texts: readonly BilingualText[]): WordList {
  const read = texts.map(({ zh, en }) => ({ zh: chineseWords(zh), en: englishStems(en) }));
  let chances: Chances = new Map();
  for (let round = 0; round < ROUNDS; round += 1) chances = maximize(expect(read, chances));
  return withShares(keptPairs(read, chances), read, texts);
}

const ROUNDS = 5;
/** How fast the preference for similar places falls with distance, the length of the text being 1. */
const NEARNESS = 6;
/** Weight of the possibility that an English word answers no Chinese one. */
const NO_WORD = 0.2;
/** A pair counts if the Chinese word has this English with at least this chance, in at least this many texts. */
const LEAST_CHANCE = 0.04;
const LEAST_TEXTS = 2;

/** Chance of each English stem, by Chinese word. */
type Chances = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface ReadText {
  zh: readonly string[];
  en: readonly string[];
}

function expect(texts: readonly ReadText[], chances: Chances): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  const isFirst = chances.size === 0;
  for (const { zh, en } of texts)
    en.forEach((stem, place) => {
      const weights = zh.map((word, other) => {
        const nearness = Math.exp(-NEARNESS * Math.abs((other + 0.5) / zh.length - (place + 0.5) / en.length));
        return (isFirst ? 1 : (chances.get(word)?.get(stem) ?? 1e-7)) * nearness;
      });
      const total = weights.reduce((sum, weight) => sum + weight, NO_WORD * (isFirst ? 1 : 1e-4));
      weights.forEach((weight, other) => {
        const share = weight / total;
        if (share < 1e-3) return;
        const word = zh[other] ?? '';
        const row = counts.get(word) ?? new Map<string, number>();
        row.set(stem, (row.get(stem) ?? 0) + share);
        counts.set(word, row);
      });
    });
  return counts;
}

function maximize(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): Chances {
  return new Map(
    [...counts].map(([word, row]) => {
      const total = [...row.values()].reduce((sum, count) => sum + count, 0.05);
      return [
        word,
        new Map([...row].flatMap(([stem, count]) => (count / total > 1e-4 ? [[stem, count / total]] : []))),
      ];
    }),
  );
}

function keptPairs(texts: readonly ReadText[], chances: Chances): ReadonlyMap<string, ReadonlySet<string>> {
  const seen = new Map<string, number>();
  const isLikely = (word: string, stem: string): boolean => (chances.get(word)?.get(stem) ?? 0) >= LEAST_CHANCE;
  for (const { zh, en } of texts) {
    const stems = [...new Set(en)];
    const pairs = [...new Set(zh)].flatMap((word) =>
      stems.filter((stem) => isLikely(word, stem)).map((stem) => `${word} ${stem}`),
    );
    for (const pair of pairs) seen.set(pair, (seen.get(pair) ?? 0) + 1);
  }
  const kept = new Map<string, Set<string>>();
  for (const [pair, count] of seen) {
    const [word = '', stem = ''] = pair.split(' ');
    if (count >= LEAST_TEXTS) kept.set(word, (kept.get(word) ?? new Set()).add(stem));
  }
  return kept;
}

/** Counts how often the stems answer their word, and how often they occur in any sentence. */
function withShares(
  stemsOf: ReadonlyMap<string, ReadonlySet<string>>,
  texts: readonly ReadText[],
  whole: readonly BilingualText[],
): WordList {
  const list = new Map<string, WordEntry>(
    [...stemsOf].map(([word, stems]) => [word, { answered: 1, byChance: 0, stems }]),
  );
  const sentences = whole.flatMap(({ en }) => englishSentences(en)).map((sentence) => new Set(englishStems(sentence)));
  const mentions = new Map<string, { all: number; answered: number }>();
  for (const { zh, en } of texts) {
    const answered = answeredWords(zh, en, list);
    zh.forEach((word, place) => {
      const count = mentions.get(word) ?? { all: 0, answered: 0 };
      mentions.set(word, { all: count.all + 1, answered: count.answered + (answered.has(place) ? 1 : 0) });
    });
  }
  return new Map(
    [...list].map(([word, { stems }]) => {
      const { all, answered } = mentions.get(word) ?? { all: 0, answered: 0 };
      const holding = sentences.filter((sentence) => !sentence.isDisjointFrom(stems)).length;
      // 0.7 and 1.4 smooth the share: two occurrences of a word do not make it certain.
      return [
        word,
        { answered: (answered + 0.7) / (all + 1.4), byChance: (holding + 1) / (sentences.length + 2), stems },
      ];
    }),
  );
}
