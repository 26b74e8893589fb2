import { bestPath, type Step } from './best-path.ts';
import { chineseWords } from './chinese-words.ts';
import { englishStems } from './english-stems.ts';
import { chineseClauses, englishSentences } from './text-units.ts';
import { answeredWords, weightOfWord } from './unanswered-run.ts';
import type { WordList } from './word-list.ts';
import { weighing } from './weighing.ts';

/** What the alignment of two texts leaves alone. */
export interface Unanswered {
  /** Chinese clauses that no English sentence says. */
  zh: string;
  /** English sentences that say no Chinese clause. */
  en: string;
}

/**
 * Lays each English sentence beside the run of Chinese clauses that it says, in order, and tells what is left over on
 * either side. The best way through both texts is found as Gale and Church (1993) do, by lengths, with words of the list
 * as anchors: a word counts for a pair by how much likelier its English stands there than by chance.
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

/** A run of clauses and the sentences beside it; either may be empty. */
interface Aligned {
  zh: string;
  en: string;
}

/** Clauses left alone one after the other are one run. */
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
 * A clause that stands alone may be said by a sentence beside it, together with what that says: a heading that opens the
 * sentence of its paragraph. A number is missed by itself where its clause is not said.
 */
function isSaidBeside(lost: string, before: Aligned | undefined, after: Aligned | undefined, list: WordList): boolean {
  const isSaid = (zh: string, en: string, from: number): boolean => weightIn(lost, zh, en, list, from) < SAID;
  return (
    /\d/.test(lost) ||
    (after !== undefined && isSaid(lost + after.zh, after.en, 0)) ||
    (before !== undefined && isSaid(before.zh + lost, before.en, before.zh.length))
  );
}

/** A natural logarithm of odds, as of `weightOfWord`: so much speaks for a clause that is said. */
const SAID = -0.75;

/** How much speaks for it that a sentence lacks the clause, beside those that are its own. @param from where the clause begins in `zh` */
function weightIn(lost: string, zh: string, en: string, list: WordList, from: number): number {
  const words = chineseWords(zh);
  const first = chineseWords(zh.slice(0, from)).length;
  const answered = answeredWords(words, englishStems(en), list);
  return chineseWords(lost).reduce(
    (sum, word, place) => sum + weightOfWord(list, word, answered.has(first + place)),
    0,
  );
}
