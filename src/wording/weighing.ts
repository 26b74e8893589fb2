import { MOST_SENTENCES, type Weigh } from './best-path.ts';
import { chineseWords } from './chinese-words.ts';
import { englishStems } from './english-stems.ts';
import type { WordEntry, WordList } from './word-list.ts';

/** Weighs how well runs of these clauses and sentences fit: by words, by length, and by sentence ends inside a run. */
export function weighing(clauses: readonly string[], sentences: readonly string[], list: WordList): Weigh {
  const characters = sums(clauses.map((clause) => clause.match(/[\p{Script=Han}\d]/gu)?.length ?? 0));
  const letters = sums(sentences.map(({ length }) => length));
  const ends = sums(clauses.map(priceOfEnd));
  const words = evidenceOfWords(clauses, sentences, list);
  return ({ clause, clauses: run, sentence, sentences: more }) => {
    const zh = between(characters, clause, clause + run);
    const strays = between(letters, sentence, sentence + more) - LETTERS_PER_SIGN * zh;
    return (
      between(words[sentence]?.[more - 1] ?? [], clause, clause + run) -
      Math.min(MOST_FOR_LENGTH, strays ** 2 / (2 * VARIANCE_PER_SIGN * Math.max(zh, 1))) -
      between(ends, clause, clause + run - 1) -
      (more - 1) * ONE_MORE_SENTENCE
    );
  };
}

/** The cost of pairing one English sentence with clauses on both sides of a full stop, or of a semicolon. */
const ACROSS_FULL_STOP = 20;
const ACROSS_SEMICOLON = 2;
/** The cost of each additional English sentence for one run of clauses. */
const ONE_MORE_SENTENCE = 1;
/** Number of English letters per Chinese character in this library, and its variance. */
const LETTERS_PER_SIGN = 4.9;
const VARIANCE_PER_SIGN = 14;
const MOST_FOR_LENGTH = 12;

function priceOfEnd(clause: string): number {
  if (/[。！？]$/.test(clause)) return ACROSS_FULL_STOP;
  return /[；;]$/.test(clause) ? ACROSS_SEMICOLON : 0;
}

/** For each sentence, and each run of sentences that begins with it: the evidence of the words, as sums up to each clause. */
function evidenceOfWords(clauses: readonly string[], sentences: readonly string[], list: WordList): number[][][] {
  const words = clauses.map((clause) => listedWords(clause, list));
  const stems = sentences.map((sentence) => new Set(englishStems(sentence)));
  return stems.map((_, sentence) => {
    const runs = Math.min(MOST_SENTENCES, stems.length - sentence);
    return Array.from({ length: runs }, (__, more) => {
      const there = stems.slice(sentence, sentence + more + 1).reduce((all, one) => all.union(one));
      return sums(words.map((entries) => entries.reduce((sum, entry) => sum + evidence(entry, there, more + 1), 0)));
    });
  });
}

/** Words of a clause that are useful as evidence: those whose English is much likelier beside them than elsewhere. */
function listedWords(clause: string, list: WordList): WordEntry[] {
  return chineseWords(clause).flatMap((word) => {
    const entry = list.get(word);
    return entry === undefined || entry.answered <= entry.byChance + 0.1 ? [] : [entry];
  });
}

/**
 * How much likelier it is that the English word is there (or missing) if the texts belong together than if not, as a
 * logarithm.
 */
function evidence({ answered, byChance, stems }: WordEntry, there: ReadonlySet<string>, sentences: number): number {
  const chance = Math.min(0.9, 1 - (1 - byChance) ** sentences);
  return stems.isDisjointFrom(there)
    ? Math.min(0, Math.log((1 - answered) / (1 - chance)))
    : Math.max(0, Math.log(answered / chance));
}

/** Running sums, so that the sum of any run is one subtraction. */
function sums(values: readonly number[]): number[] {
  const result = [0];
  for (const value of values) result.push((result.at(-1) ?? 0) + value);
  return result;
}

function between(sum: readonly number[], from: number, to: number): number {
  return (sum[to] ?? 0) - (sum[from] ?? 0);
}
