import type { AskedPiece, OtherWordsPiece } from '../files/first-answer.ts';
import { kept } from '../../files/kept-work.ts';
import { pieceOf } from '../files/piece-of.ts';
import { fold } from '../text/fold.ts';
import { baseForms } from '../words/base-forms.ts';
import { stem } from '../words/stem.ts';
import { commonWords } from './common-words.ts';
import { spelledWords } from './known-spellings.ts';
import type { PageRecord } from './read-pages.ts';
import { wordNet, type Meaning } from '../../wording/word-net.ts';

/**
 * For English words in no text and no question of the editors, words of theirs with the same meaning or nearly so: lawyer
 * for attorney. Only words that lead somewhere are written, in pieces, because a search needs two of these at most.
 */
export function otherWords(records: readonly PageRecord[], asked: readonly AskedPiece[]): OtherWordsPiece[] {
  const own = ownWords(records, asked);
  const found = kept('other-words', JSON.stringify([[...own.known], [...own.common]]), () => likeOwnWords(own));
  const count = Math.ceil(found.length / WORDS_OF_PIECE);
  return Array.from({ length: count }, (_, piece) => ({
    words: Object.fromEntries(
      found.filter(([key]) => pieceOf(key, count) === piece).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  }));
}

/** By stem, what the library has for each word that it lacks. */
function likeOwnWords(own: OwnWords): [key: string, others: string][] {
  const found = new Map<string, string>();
  for (const word of wordNet().words.keys()) {
    const key = stemOf(word);
    if (own.known.has(key) || found.has(key)) continue;
    const others = likeWord(word, own);
    // Checked last, because most words are like none of the library.
    if (others.length > 0 && isSpelled(word)) found.set(key, others.join(' '));
  }
  return [...found];
}

/** A piece is about 7 kB as sent. */
const WORDS_OF_PIECE = 600;

interface OwnWords {
  /** A word of the library for each stem. */
  known: ReadonlyMap<string, string>;
  /** Stems on so many pages that they say nothing. */
  common: ReadonlySet<string>;
  /** The library's stems for each meaning, without the common ones. */
  ofMeaning: (meaning: Meaning) => readonly string[];
}

function ownWords(records: readonly PageRecord[], asked: readonly AskedPiece[]): OwnWords {
  const inTexts = commonWords(records);
  const inQuestions = asked
    .flatMap((piece) => piece.asked.flatMap(({ phrases }) => phrases))
    .flatMap((phrase) => fold(phrase, 'en').split(' '));
  const known = new Map<string, string>();
  for (const word of [...inTexts, ...inQuestions])
    if (/^[a-z]{3,}$/.test(word) && !known.has(stemOf(word))) known.set(stemOf(word), word);
  const common = new Set(inTexts.slice(0, Math.min(MOST_COMMON, inTexts.length / 20)).map(stemOf));
  // A meaning is near to many others, and the library has hardly one in ten.
  const held = new Map<Meaning, readonly string[]>();
  const ofMeaning = (meaning: Meaning): readonly string[] => {
    const before = held.get(meaning);
    if (before !== undefined) return before;
    const keys = meaning.words.map(stemOf).filter((key) => known.has(key) && !common.has(key));
    held.set(meaning, keys);
    return keys;
  };
  return { known, common, ofMeaning };
}

/** The stem of a word of WordNet, kept: it is the same for every library and needed many times. */
function stemOf(word: string): string {
  const before = stems.get(word);
  if (before !== undefined) return before;
  const key = stem(word);
  stems.set(word, key);
  return key;
}

const stems = new Map<string, string>();

/** The most common words of a library say nothing about the subject of a question. */
const MOST_COMMON = 60;

function isSpelled(word: string): boolean {
  return baseForms(word).some((base) => spelledWords().has(base));
}

/** Words of the library for another word, the nearest first, each with its nearness in tenths. */
function likeWord(word: string, { known, ofMeaning }: OwnWords): string[] {
  const { words, meanings } = wordNet();
  const found = new Map<string, number>();
  const add = (meaning: Meaning, nearness: number): void => {
    for (const key of ofMeaning(meaning))
      if (key !== stemOf(word)) found.set(key, Math.max(found.get(key) ?? 0, nearness));
  };
  for (const places of words.get(word) ?? [])
    for (const [turn, place] of places.slice(0, MEANINGS).entries()) {
      const meaning = meanings.get(place);
      if (meaning === undefined || KINDS_OF_LIFE.has(meaning.file)) continue;
      const usual = turn === 0 ? 1 : LESS_USUAL;
      add(meaning, SAME * usual);
      for (const [other, nearness] of nearTo(meaning, meanings)) add(other, nearness * usual);
    }
  return [...found]
    .filter(([, nearness]) => nearness >= FAR)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([key, nearness]) => `${known.get(key) ?? ''}${Math.round(10 * nearness)}`);
}

function nearTo({ near }: Meaning, meanings: ReadonlyMap<string, Meaning>): [Meaning, number][] {
  return near.flatMap(({ sign, place }) => {
    const [nearness, meaning] = [NEAR[sign], meanings.get(place)];
    return nearness === undefined || meaning === undefined ? [] : [[meaning, nearness]];
  });
}

/** Meanings of a word that are considered; later ones are hardly meant. */
const MEANINGS = 3;
const [SAME, LESS_USUAL, FAR, MOST] = [0.9, 0.8, 0.4, 4] as const;

/** WordNet's pointer symbols for: derived from it, similar, more general, more specific, what it is a part or member of. */
const NEAR: Readonly<Record<string, number>> = {
  '+': 0.7,
  '&': 0.6,
  '@': 0.55,
  '@i': 0.55,
  '~': 0.5,
  '#p': 0.4,
  '%p': 0.4,
};

/** Animals and plants: nobody who asks for a poodle asks for what the library says of dogs. */
const KINDS_OF_LIFE: ReadonlySet<string> = new Set(['05', '20']);
