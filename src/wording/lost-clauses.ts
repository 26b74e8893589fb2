import { bestPath, type Step } from './best-path.ts';
import { chineseWords } from './chinese-words.ts';
import { englishStems } from './english-stems.ts';
import { chineseClauses, englishSentences } from './text-units.ts';
import { answeredWords, weightOfWord } from './unanswered-run.ts';
import type { WordList } from './word-list.ts';
import { weighing } from './weighing.ts';

/** What the alignment of two texts leaves unpaired. */
export interface Unanswered {
  /** Chinese clauses without an English sentence. */
  zh: string;
  /** English sentences without a Chinese clause. */
  en: string;
}

/**
 * Pairs each English sentence with the run of Chinese clauses that it translates, in order, and returns what is left over on
 * either side. The best alignment is found by lengths, after Gale and Church (1993), with words of the list as anchors: a
 * word supports a pair by how much likelier its English is there than by chance.
 */
export function lostClauses(zh: string, en: string, list: WordList): Unanswered {
  const clauses = chineseClauses(zh);
  const sentences = englishSentences(en);
  const steps = bestPath(clauses.length, sentences.length, weighing(clauses, sentences, list));
  const textOf = (step: Step): Aligned => ({
    zh: clauses.slice(step.clause, step.clause + step.clauses).join(''),
    en: sentences.slice(step.sentence, step.sentence + step.sentences).join(' '),
  });
  const runs = joinLeft(steps).map(textOf);
  return {
    zh: runs
      .filter((run, place) => run.en === '' && !isSaidBeside(run.zh, runs[place - 1], runs[place + 1], list))
      .map((run) => run.zh)
      .join('')
      .trim(),
    en: runs
      .filter((run) => run.zh === '')
      .map((run) => run.en)
      .join(' '),
  };
}

/** A run of clauses and the sentences paired with it; either may be empty. */
interface Aligned {
  zh: string;
  en: string;
}

/** Joins consecutive unpaired clauses into one run. */
function joinLeft(steps: readonly Step[]): Step[] {
  const runs: Step[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last?.sentences === 0 && step.sentences === 0)
      runs.splice(-1, 1, { ...last, clauses: last.clauses + step.clauses });
    else runs.push(step);
  }
  return runs;
}

/**
 * An unpaired clause may be contained in a neighboring sentence: a heading, for example, in the first sentence of its
 * paragraph. A clause with a digit passes here, because the check of numbers reports a missing one.
 */
function isSaidBeside(lost: string, before: Aligned | undefined, after: Aligned | undefined, list: WordList): boolean {
  const isSaid = (zh: string, en: string, from: number): boolean => weightIn(lost, zh, en, list, from) < SAID;
  return (
    /\d/.test(lost) ||
    (after !== undefined && isSaid(lost + after.zh, after.en, 0)) ||
    (before !== undefined && isSaid(before.zh + lost, before.en, before.zh.length))
  );
}

/** In natural log odds, as `weightOfWord` gives them: below this, a clause counts as translated. */
const SAID = -0.75;

/**
 * How likely it is that a sentence lacks the clause, considered together with the sentence's own clauses. @param from where
 * the clause begins in `zh`
 */
function weightIn(lost: string, zh: string, en: string, list: WordList, from: number): number {
  const words = chineseWords(zh);
  const first = chineseWords(zh.slice(0, from)).length;
  const answered = answeredWords(words, englishStems(en), list);
  return chineseWords(lost).reduce(
    (sum, word, place) => sum + weightOfWord(list, word, answered.has(first + place)),
    0,
  );
}
