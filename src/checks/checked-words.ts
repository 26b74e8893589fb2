import type { Term } from '../schemas/term.ts';
import type { IndexedName } from '../names/beside-terms.ts';
import type { WordList } from '../wording/word-list.ts';
import { learnedWords } from './learned-words.ts';
import { prepareCheckedNames, type CheckedNames } from './same-names.ts';
import { readTenses, type Tenses } from './tenses.ts';
import { prepareTerms, type PreparedTerms } from './same-terms.ts';

/** What the documents of the library call by one name, and which English answers which Chinese word: prepared once for all pages. */
export interface CheckedWords {
  terms: PreparedTerms;
  names: CheckedNames;
  /** English that answers Chinese words; null where texts are not held to it. */
  list: WordList | null;
  /** What each place speaks of. */
  tenses: Tenses;
}

/** Prepares all words for `checkPage`. @param root of the project */
export function checkedWords(root: string, terms: readonly Term[], names: readonly IndexedName[]): CheckedWords {
  return {
    terms: prepareTerms(terms),
    names: prepareCheckedNames(names, terms),
    list: learnedWords(root),
    tenses: readTenses(root),
  };
}
