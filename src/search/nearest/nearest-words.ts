import { editsBetween } from './edits-between.ts';
import type { LibraryIndex } from '../index/library-index.ts';

/**
 * The phrases with each English word that neither the library nor a dictionary knows replaced by one that differs by a letter, in long
 * words by two: the one that stands beside the other words of the query, else the most common. A number is
 * never taken for another. Null where there is none.
 */
export async function nearestWords(index: LibraryIndex, phrases: readonly string[]): Promise<string[] | null> {
  if (index.lang === 'zh') return null;
  const typed = phrases.map((phrase) => phrase.split(' '));
  const all = typed.flat();
  const known = await Promise.all(all.map((word) => isKnown(index, word)));
  const spelt: string[] = [];
  for (const [place, word] of all.entries())
    spelt.push(
      known[place] === true
        ? word
        : await nearestWord(index, word, { before: spelt[place - 1], after: all[place + 1] }),
    );
  if (spelt.every((word, place) => word === all[place])) return null;
  return typed.map((words) => spelt.splice(0, words.length).join(' '));
}

interface Neighbors {
  before: string | undefined;
  after: string | undefined;
}

async function isKnown(index: LibraryIndex, word: string): Promise<boolean> {
  if (word.length < SHORTEST || /^\d+$/.test(word) || (await index.find(word)).size > 0) return true;
  return index.isSpelledRight(word);
}

async function nearestWord(index: LibraryIndex, word: string, neighbors: Neighbors): Promise<string> {
  const words = await index.words();
  const one = words.filter((known) => editsBetween(known, word, 1) === 1);
  const like = one.length > 0 || word.length < LONG ? one : words.filter((known) => editsBetween(known, word, 2) === 2);
  const beside = await besides(index, like.slice(0, MOST), neighbors);
  return beside ?? (word.length > SHORTEST ? like[0] : undefined) ?? word;
}

/** The word that stands most often beside the neighbors. */
async function besides(
  index: LibraryIndex,
  words: readonly string[],
  { before, after }: Neighbors,
): Promise<string | undefined> {
  const counted = await Promise.all(
    words.map(async (word) => {
      const phrases = [
        before === undefined ? [] : [`${before} ${word}`],
        after === undefined ? [] : [`${word} ${after}`],
      ].flat();
      const places = await Promise.all(phrases.map((phrase) => index.find(phrase)));
      return { word, places: places.reduce((sum, { size }) => sum + size, 0) };
    }),
  );
  return counted.filter(({ places }) => places > 0).sort((a, b) => b.places - a.places)[0]?.word;
}

/** A word of two letters with one changed is another word, and of three where nothing beside it speaks for it; in one of eight, two may be wrong. */
const [SHORTEST, LONG] = [3, 8];

/** Words that are looked at among the neighbors, the most common ones. */
const MOST = 12;
