/** One step through two texts: `clauses` from `clause` on beside `sentences` from `sentence` on. Either may be none. */
export interface Step {
  clause: number;
  clauses: number;
  sentence: number;
  sentences: number;
}

/** How well a run of clauses and a run of sentences fit, as a logarithm of odds. */
export type Weigh = (step: Step) => number;

/**
 * The likeliest way through both texts in order, by dynamic programming: clauses and sentences are laid beside each other
 * in runs, or left alone at a price.
 */
export function bestPath(clauses: number, sentences: number, weigh: Weigh): Step[] {
  const places = new Places(clauses, sentences);
  for (let clause = 0; clause <= clauses; clause += 1)
    for (let sentence = 0; sentence <= sentences; sentence += 1) stepOn(places, { clause, sentence }, weigh);

  const steps: Step[] = [];
  for (let at = places.best(clauses, sentences) ?? null; at?.step; at = at.from) steps.unshift(at.step);
  return steps;
}

/** Natural logarithms of odds: what it costs to leave a run of clauses alone, or a sentence. */
const LEAVE_CLAUSES = 3.5;
const LEAVE_SENTENCE = 12;
/** The longest runs that are laid beside each other. */
const MOST_CLAUSES = 16;
export const MOST_SENTENCES = 3;

/** A way that ends at some place of both texts. */
interface Reached {
  score: number;
  step: Step | null;
  from: Reached | null;
}

/** The best ways to each place: one that ends with clauses left alone (a longer run costs no more), one that does not. */
class Places {
  readonly clauses: number;
  readonly sentences: number;
  readonly #kept: (Reached | undefined)[] = [];
  readonly #left: (Reached | undefined)[] = [];

  constructor(clauses: number, sentences: number) {
    this.clauses = clauses;
    this.sentences = sentences;
    this.#kept[0] = { score: 0, step: null, from: null };
  }

  /** Ways to a place: kept, left, and the better of them. */
  kept = (clause: number, sentence: number): Reached | undefined => this.#kept[this.#index(clause, sentence)];
  left = (clause: number, sentence: number): Reached | undefined => this.#left[this.#index(clause, sentence)];
  best(clause: number, sentence: number): Reached | undefined {
    const [kept, left] = [this.kept(clause, sentence), this.left(clause, sentence)];
    return (kept?.score ?? -Infinity) >= (left?.score ?? -Infinity) ? kept : left;
  }

  /** Takes a way to the place behind its step, where it is better than the one that is known. */
  offer(from: Reached, step: Step, score: number): void {
    const ways = step.sentences === 0 ? this.#left : this.#kept;
    const index = this.#index(step.clause + step.clauses, step.sentence + step.sentences);
    if ((ways[index]?.score ?? -Infinity) < score) ways[index] = { score, step, from };
  }

  #index(clause: number, sentence: number): number {
    return clause * (this.sentences + 1) + sentence;
  }
}

function stepOn(places: Places, { clause, sentence }: { clause: number; sentence: number }, weigh: Weigh): void {
  const from = places.best(clause, sentence);
  if (from === undefined) return;
  if (clause < places.clauses) leaveClause(places, clause, sentence);
  if (sentence < places.sentences)
    places.offer(from, { clause, clauses: 0, sentence, sentences: 1 }, from.score - LEAVE_SENTENCE);
  const mostSentences = Math.min(MOST_SENTENCES, places.sentences - sentence);
  const mostClauses = Math.min(MOST_CLAUSES, places.clauses - clause);
  for (let more = 1; more <= mostSentences; more += 1)
    for (let run = 1; run <= mostClauses; run += 1) {
      const step: Step = { clause, clauses: run, sentence, sentences: more };
      places.offer(from, step, from.score + weigh(step));
    }
}

function leaveClause(places: Places, clause: number, sentence: number): void {
  const step: Step = { clause, clauses: 1, sentence, sentences: 0 };
  const [kept, left] = [places.kept(clause, sentence), places.left(clause, sentence)];
  if (kept !== undefined) places.offer(kept, step, kept.score - LEAVE_CLAUSES);
  if (left !== undefined) places.offer(left, step, left.score);
}
