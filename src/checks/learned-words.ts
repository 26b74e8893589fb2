import { readTextIfThere } from '../files/read-text.ts';
import { parseWordList, type WordList } from '../wording/word-list.ts';

/** The list of words that the library's own pages taught, as `npm run check -- --learn-words` wrote it last; null where there is none. */
export function learnedWords(root: string): WordList | null {
  const text = readTextIfThere(root, LEARNED_WORDS_FILE);
  return text === null ? null : parseWordList(text);
}

export const LEARNED_WORDS_FILE = 'src/content/learned-words.tsv';
