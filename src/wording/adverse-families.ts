import { unansweredAdverse, type AdverseWords } from './adverse-finding.ts';
import { ADJECTIVES, GOOD_ADJECTIVES, GOOD_VERBS, NOUNS, NOT_ADVERSE, VERBS } from './adverse-seeds.ts';
import type { BilingualText } from './learn-words.ts';
import { wordNet, type Meaning, type WordNet } from './word-net.ts';
import { wordUses } from './word-uses.ts';

/**
 * The adverse words of WordNet: those that share a meaning with one of a few adverse verbs and adjectives, are a way to do it
 * (to dwindle is a way to decrease), or are the opposite of a good word; also negated adjectives, such as unhappy beside
 * happy. What counts is the meaning in most uses of a word: thin is mainly an adjective. Forms that the texts also use for
 * other things are kept apart.
 */
export function adverseFamilies(texts: readonly BilingualText[]): AdverseWords {
  const net = wordNet();
  const share = shares(adverseMeanings(net));
  const isLemma = (word: string, parts: Parts): boolean =>
    !NOT_ADVERSE.has(word) && (share(word, parts.flat()) > MOST || isNegated(word, net));
  const isVerb = (word: string, parts: Parts): boolean => {
    const places = parts.flat().filter((place) => place.startsWith('v'));
    return !NOT_ADVERSE.has(word) && share(word, places) > MOST && !isLemma(word, parts);
  };
  const isPhrase = (phrase: string, parts: Parts): boolean => PARTICLE.test(phrase) && isLemma(phrase, parts);
  const words = {
    lemmas: wordsThat(net.words, isLemma),
    verbs: wordsThat(net.words, isVerb),
    phrases: wordsThat(net.phrases, isPhrase),
    otherwise: new Set<string>(),
  };
  return { ...words, otherwise: new Set(texts.flatMap(({ zh, en }) => unansweredAdverse(zh, en, words))) };
}

/** Particles that make another verb of a verb. */
const PARTICLE = /_(?:up|off|down|out|back|away|apart|aside|over|under|behind|in|on)$/;

function wordsThat(all: WordNet['words'], is: (word: string, parts: Parts) => boolean): Set<string> {
  return new Set([...all].flatMap(([word, parts]) => (is(word, parts) ? [word] : [])));
}

function adverseMeanings(net: WordNet): Set<string> {
  const meaningsOf = (words: readonly string[], part: string): string[] =>
    words.flatMap((word) => usualMeanings(net.words.get(word), part));
  const verbs = meaningsOf(VERBS, 'v');
  const ways = waysOf(net, [...verbs, ...opposites(net, GOOD_VERBS, 'v')]);
  return new Set([
    // To give up a struggle is a way to end it; to finish a work is one too.
    ...ways.difference(waysOf(net, meaningsOf(GOOD_VERBS, 'v'))),
    ...verbs,
    ...likenesses(net, [...meaningsOf(ADJECTIVES, 'a'), ...opposites(net, GOOD_ADJECTIVES, 'a')]),
    ...meaningsOf(NOUNS, 'n'),
  ]);
}

/** A way to do a way is still adverse; further down, meanings drift off. */
const DEPTH = 2;

/** Meanings of verbs, of the ways to do them, and of the nouns and adjectives derived from the verbs themselves. */
function waysOf({ meanings }: WordNet, verbs: readonly string[]): Set<string> {
  const levels = [verbs];
  for (let level = 1; level <= DEPTH; level += 1)
    levels.push((levels[level - 1] ?? []).flatMap((place) => placesBy('~', meanings.get(place))));
  const made = verbs.flatMap((place) => placesBy('+', meanings.get(place)));
  return new Set([...levels.flat(), ...made.filter((place) => !isOfThings(meanings.get(place)?.file))]);
}

/**
 * Meanings of adjectives and of those similar to them. For an adjective that is itself listed as similar to another, not the
 * other, which may be good: tepid is similar to warm.
 */
function likenesses({ meanings }: WordNet, adjectives: readonly string[]): string[] {
  return adjectives.flatMap((place) =>
    meanings.get(place)?.isLike === true ? [place] : [place, ...placesBy('&', meanings.get(place))],
  );
}

/** The opposites of the two most common meanings of each word. */
function opposites({ words, meanings }: WordNet, good: readonly string[], part: string): string[] {
  return good.flatMap((word) =>
    (words.get(word) ?? [])
      .filter(([place]) => place?.startsWith(part) === true)
      .flatMap((places) => places.slice(0, 2).flatMap((place) => placesBy('!', meanings.get(place)))),
  );
}

function placesBy(sign: string, meaning: Meaning | undefined): string[] {
  return (meaning?.near ?? []).filter((one) => one.sign === sign).map(({ place }) => place);
}

/** @param part of speech, as WordNet abbreviates it */
function usualMeanings(parts: readonly (readonly string[])[] = [], part: string): string[] {
  return parts.flatMap(([place]) => (place?.startsWith(part) === true ? [place] : []));
}

type Parts = readonly (readonly string[])[];

/**
 * The share of a word's uses that is adverse. Meanings without any counted use still get a small weight, the rarer the less.
 */
function shares(adverse: ReadonlySet<string>): (word: string, places: readonly string[]) => number {
  const uses = wordUses();
  return (word, places) => {
    const weights = places.map((place, rank) => ({
      weight: (uses.get(`${word} ${place}`) ?? 0) + 1 / (rank + 1),
      isAdverse: adverse.has(place),
    }));
    const sum = (some: typeof weights): number => some.reduce((all, { weight }) => all + weight, 0);
    return places.length === 0 ? 0 : sum(weights.filter(({ isAdverse }) => isAdverse)) / sum(weights);
  };
}

/** A word with more than this share of adverse uses is adverse. */
const MOST = 0.5;

/** Whether the opposite of a word is the same word without its first letters. */
function isNegated(word: string, { words, meanings }: WordNet): boolean {
  const rest = /^(?:un|in|im|il|ir|dis|non|mis|de)(?=[a-z]{3})(.+)/.exec(word)?.[1];
  return (
    rest !== undefined &&
    words.has(rest) &&
    (words.get(word) ?? [])
      .flat()
      .some((place) =>
        meanings.get(place)?.near.some((one) => one.sign === '!' && meanings.get(one.place)?.words.includes(rest)),
      )
  );
}

/**
 * Whether a meaning is from one of WordNet's files on animals, artifacts, bodies, food, people, plants, possessions or
 * substances.
 */
function isOfThings(file: string | undefined): boolean {
  return ['05', '06', '08', '13', '18', '20', '21', '27'].includes(file ?? '');
}
