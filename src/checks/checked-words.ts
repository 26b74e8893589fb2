import { createHash } from 'node:crypto';
import { readTogether } from '../files/problem-list.ts';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import { termsHeldTo } from '../glossary/terms-in-force.ts';
import { readDocumentTerms, readTerms } from '../loading/load-library.ts';
import { readFacts } from '../loading/read-facts.ts';
import { readSources, withGlossary } from '../loading/read-sources.ts';
import { readNames } from '../names/read-names.ts';
import { authorityOf } from '../schemas/source.ts';
import type { Authority } from '../schemas/authority.ts';
import type { Term } from '../schemas/term.ts';
import type { AdverseWords } from '../wording/adverse-finding.ts';
import { formatWordList, type WordList } from '../wording/word-list.ts';
import { adverseWords, learnedWords } from './learned-words.ts';
import { prepareCheckedNames, type CheckedNames } from './same-names.ts';
import { prepareTerms, type PreparedTerms } from './same-terms.ts';
import { readTenses, type Tenses } from './tenses.ts';

/** The terms and names of a document, and which English corresponds to which Chinese word: prepared once for all its pages. */
export interface CheckedWords {
  terms: PreparedTerms;
  names: CheckedNames;
  /** English that corresponds to Chinese words; null where texts are not checked with it. */
  list: WordList | null;
  /** Which places plan and which report. */
  tenses: Tenses;
  /** English words for lessening, hindering, ending, harming or denying. */
  adverse: AdverseWords;
}

/** What the pages of a document are checked against. */
export interface WordsOfDocument {
  words: CheckedWords;
  authority: Authority;
  /** Fingerprint of everything that the words were prepared from. */
  basis: string;
}

/** The terms and names of each document, staff documents and drafts too, prepared when first asked for. */
export function checkedWords(root: string): (document: string) => WordsOfDocument {
  const sources = readable(() => readSources(root, 'staff'));
  const [printedIn] = readable(() => [readFacts(root).glossary?.printedIn]);
  const documents = withGlossary(sources, printedIn);
  const ofDocuments = readable(() => readTogether(sources, ({ id }) => readDocumentTerms(root, id))).flat();
  const heldTo = termsHeldTo([...readTerms(root), ...ofDocuments], documents);
  const names = readNames(root);
  const [list, tenses, adverse] = [learnedWords(root), readTenses(root), adverseWords(root)];
  const authorities = new Map(documents.map(({ id, source }) => [id, authorityOf(source)]));
  const ofAll = hashOf([
    names,
    list === null ? null : formatWordList(list, ''),
    tenses,
    [...adverse.lemmas, ...adverse.verbs, ...adverse.otherwise],
  ]);
  const prepared = new WeakMap<readonly Term[], Pick<WordsOfDocument, 'words' | 'basis'>>();
  return (document) => {
    const terms = heldTo(document);
    const held = prepared.get(terms) ?? {
      words: { terms: prepareTerms(terms), names: prepareCheckedNames(names, terms), list, tenses, adverse },
      basis: `${ofAll} ${hashOf(terms)}`,
    };
    prepared.set(terms, held);
    return { ...held, authority: authorities.get(document) ?? 'district' };
  };
}

function hashOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url');
}

/** What cannot be read is reported where the library is read. */
function readable<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch (error) {
    contentErrorsOf(error);
    return [];
  }
}
