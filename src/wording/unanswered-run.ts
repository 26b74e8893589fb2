import { chineseWords } from './chinese-words.ts';
import { englishStems } from './english-stems.ts';
import type { WordList } from './word-list.ts';

/** A run of Chinese words that the English does not answer. */
export interface UnansweredRun {
  words: readonly string[];
  /** How strongly it suggests that words were lost, in natural log odds; 0 where every word is answered. */
  weight: number;
}

/**
 * Finds the run of Chinese words that the English answers least. Each English word answers one Chinese word, the likeliest
 * and nearest first (competitive linking, Melamed 2000); the result is the run with the largest sum of weights.
 */
export function unansweredRun(zh: string, en: string, list: WordList): UnansweredRun {
  const words = chineseWords(zh);
  const answered = answeredWords(words, englishStems(en), list);
  let best: UnansweredRun = { words: [], weight: 0 };
  let start = 0;
  let sum = 0;
  words.forEach((word, place) => {
    if (sum <= 0) [start, sum] = [place, 0];
    sum += weightOfWord(list, word, answered.has(place));
    if (sum > best.weight) best = { words: words.slice(start, place + 1), weight: sum };
  });
  return best;
}

/** Chance that, in a text of a few sentences, some English word seems to answer a word that was left out. */
const BY_CHANCE = 0.3;

/** How strongly a word suggests that it was left out, in natural log odds; below 0 where it is answered. */
export function weightOfWord(list: WordList, word: string, isAnswered: boolean): number {
  const share = list.get(word)?.answered ?? 0;
  if (share <= BY_CHANCE + 0.1) return 0;
  return isAnswered ? Math.log(BY_CHANCE / share) : Math.log((1 - BY_CHANCE) / (1 - share));
}

/** Positions of the Chinese words that an English word answers. */
export function answeredWords(words: readonly string[], stems: readonly string[], list: WordList): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  stems.forEach((stem, place) => places.set(stem, [...(places.get(stem) ?? []), place]));
  const links = words.flatMap((word, zh) =>
    [...(list.get(word)?.stems ?? [])].flatMap((stem) =>
      (places.get(stem) ?? []).map((en) => ({
        zh,
        en,
        distance: Math.abs((zh + 0.5) / words.length - (en + 0.5) / stems.length),
      })),
    ),
  );
  const taken = new Set<number>();
  const answered = new Set<number>();
  for (const { zh, en } of links.toSorted((a, b) => a.distance - b.distance)) {
    if (answered.has(zh) || taken.has(en)) continue;
    answered.add(zh);
    taken.add(en);
  }
  return answered;
}
