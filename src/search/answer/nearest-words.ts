import { wordOf, wordToken } from '../postings/tokenize.ts';
import { editsBetween } from './edits-between.ts';
import type { LibraryIndex } from './library-index.ts';

/** The phrases with each English word that the library does not know replaced by the most common that differs by one letter. */
export async function nearestWords(index: LibraryIndex, phrases: readonly string[]): Promise<string[] | null> {
  const spelt = await Promise.all(phrases.map(async (phrase) => (await Promise.all(phrase.split(' ').map((word) => nearestWord(index, word)))).join(' ')));
  return spelt.every((phrase, place) => phrase === phrases[place]) ? null : spelt;
}

async function nearestWord(index: LibraryIndex, word: string): Promise<string> {
  if ((await index.find(word)).size > 0 || word.length < SHORTEST) return word;
  const known = (await index.tokensFrom(wordToken(word.slice(0, 1)))).map(wordOf);
  const like = known.filter((candidate) => editsBetween(candidate, word, 1) === 1);
  const pages = await Promise.all(like.map(async (candidate) => ({ candidate, pages: (await index.find(candidate)).size })));
  return pages.sort((a, b) => b.pages - a.pages)[0]?.candidate ?? word;
}

/** A word of three letters or less with one changed is another word. */
const SHORTEST = 4;
