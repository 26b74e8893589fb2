import { readTextIfThere } from '../files/read-text.ts';
import { NO_ADVERSE_WORDS, type AdverseWords } from '../wording/adverse-finding.ts';
import { parseAdverseWords } from '../wording/adverse-words-file.ts';
import { parseWordList, type WordList } from '../wording/word-list.ts';

/**
 * The word list learned from the library's own pages, as last written by `npm run check -- --learn-words`; null where there
 * is none.
 */
export function learnedWords(root: string): WordList | null {
  const text = readTextIfThere(root, LEARNED_WORDS_FILE);
  return text === null ? null : parseWordList(text);
}

/**
 * The WordNet words for lessening, hindering, ending, harming or denying, as last written by the same command; empty where it
 * never ran.
 */
export function adverseWords(root: string): AdverseWords {
  const text = readTextIfThere(root, ADVERSE_WORDS_FILE);
  return text === null ? NO_ADVERSE_WORDS : parseAdverseWords(text);
}

export const ADVERSE_WORDS_FILE = 'src/content/adverse-words.txt';

export const LEARNED_WORDS_FILE = 'src/content/learned-words.tsv';
