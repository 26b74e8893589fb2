import { unansweredAdverse, type AdverseWords } from './adverse-finding.ts';
import { ADJECTIVES, GOOD_ADJECTIVES, GOOD_VERBS, NOUNS, UPRIGHT, VERBS } from './adverse-seeds.ts';
import type { BilingualText } from './learn-words.ts';
import { wordNet, type Meaning, type WordNet } from './word-net.ts';
import { wordUses } from './word-uses.ts';

/**
 * The words of WordNet that mean what one of a few verbs and adjectives means, or its opposite, or a way of it: dwindle is
 * a way to decrease. A word counts by what it means in most of its uses: thin is an adjective first of all, and drives lead.
 * With them what negates an adjective: unhappy is the opposite of happy. Forms that the texts use for other things as well
 * are kept apart.
 */
export function adverseFamilies(texts: readonly BilingualText[]): AdverseWords {
  const net = wordNet();
  const share = shares(adverseMeanings(net));
  const isLemma = (word: string, parts: Parts): boolean =>
    !UPRIGHT.has(word) && (share(word, parts.flat()) > MOST || isTurned(word, net));
  const isVerb = (word: string, parts: Parts): boolean => {
    const places = parts.flat().filter((place) => place.startsWith('v'));
    return !UPRIGHT.has(word) && share(word, places) > MOST && !isLemma(word, parts);
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

/** What makes another verb of a verb. */
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

/** A way of a way is still of the kind; further down meanings stray. */
const DEPTH = 2;

/** Meanings of verbs, their ways, and the nouns and adjectives made of the verbs themselves. */
function waysOf({ meanings }: WordNet, verbs: readonly string[]): Set<string> {
  const levels = [verbs];
  for (let level = 1; level <= DEPTH; level += 1)
    levels.push((levels[level - 1] ?? []).flatMap((place) => placesBy('~', meanings.get(place))));
  const made = verbs.flatMap((place) => placesBy('+', meanings.get(place)));
  return new Set([...levels.flat(), ...made.filter((place) => !isOfThings(meanings.get(place)?.file))]);
}

/** Meanings of adjectives and what is like them; not what one of them is like, which may be good: tepid is like warm. */
function likenesses({ meanings }: WordNet, adjectives: readonly string[]): string[] {
  return adjectives.flatMap((place) =>
    meanings.get(place)?.isLike === true ? [place] : [place, ...placesBy('&', meanings.get(place))],
  );
}

/** The opposites of the two most usual meanings of each word. */
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

/** How much of the use of a word is of the kind. Meanings that no text showed count for a little, rarer ones for less. */
function shares(kin: ReadonlySet<string>): (word: string, places: readonly string[]) => number {
  const uses = wordUses();
  return (word, places) => {
    const weights = places.map((place, rank) => ({
      weight: (uses.get(`${word} ${place}`) ?? 0) + 1 / (rank + 1),
      isKin: kin.has(place),
    }));
    const sum = (some: typeof weights): number => some.reduce((all, { weight }) => all + weight, 0);
    return places.length === 0 ? 0 : sum(weights.filter(({ isKin }) => isKin)) / sum(weights);
  };
}

/** Part of the uses of a word beyond which it is of the kind. */
const MOST = 0.5;

/** Whether the opposite of a word is the word without its first letters. */
function isTurned(word: string, { words, meanings }: WordNet): boolean {
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

/** Numbers of the files of animals, artefacts, bodies, food, people, plants, possessions and substances. */
function isOfThings(file: string | undefined): boolean {
  return ['05', '06', '08', '13', '18', '20', '21', '27'].includes(file ?? '');
}
