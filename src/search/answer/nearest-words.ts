import { wordOf, wordToken } from '../postings/tokenize.ts';
import type { LibraryIndex } from './library-index.ts';

/** The phrases with each English word that the library does not know replaced by one that differs by one letter. */
export async function nearestWords(index: LibraryIndex, phrases: readonly string[]): Promise<string[] | null> {
  const spelt = await Promise.all(phrases.map(async (phrase) => (await Promise.all(phrase.split(' ').map((word) => nearestWord(index, word)))).join(' ')));
  return spelt.every((phrase, place) => phrase === phrases[place]) ? null : spelt;
}

async function nearestWord(index: LibraryIndex, word: string): Promise<string> {
  if ((await index.find(word)).size > 0 || word.length < SHORTEST) return word;
  const known = (await index.tokensFrom(wordToken(word.slice(0, 1)))).map(wordOf);
  return known.find((candidate) => differByOne(candidate, word)) ?? word;
}

/** A word of three letters or less with one changed is another word. */
const SHORTEST = 4;

/** Whether one letter changed, put in, left out or swapped with its neighbour makes one word of the other. */
function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  const isSwapped = restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return isSwapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
