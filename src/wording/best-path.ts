/**
 * One step through two texts: pairs a number of `clauses`, starting at `clause`, with a number of `sentences`, starting at
 * `sentence`. Either number may be 0.
 */
export interface Step {
  clause: number;
  clauses: number;
  sentence: number;
  sentences: number;
}

/** How well a run of clauses and a run of sentences fit, as log odds. */
export type Weigh = (step: Step) => number;

/**
 * The likeliest alignment of both texts in order, by dynamic programming: runs of clauses are paired with runs of sentences,
 * or left unpaired at a cost.
 */
export function bestPath(clauses: number, sentences: number, weigh: Weigh): Step[] {
  const places = new Places(clauses, sentences);
  for (let clause = 0; clause <= clauses; clause += 1)
    for (let sentence = 0; sentence <= sentences; sentence += 1) stepOn(places, { clause, sentence }, weigh);

  const steps: Step[] = [];
  for (let at = places.best(clauses, sentences) ?? null; at?.step; at = at.from) steps.unshift(at.step);
  return steps;
}

/** The cost of leaving a run of clauses, or a sentence, unpaired, in natural log odds. */
const LEAVE_CLAUSES = 3.5;
const LEAVE_SENTENCE = 12;
/** The longest runs that are paired. */
const MOST_CLAUSES = 16;
export const MOST_SENTENCES = 3;

/** A path that ends at some place in both texts. */
interface Reached {
  score: number;
  step: Step | null;
  from: Reached | null;
}

/** The best paths to each place: one that ends with unpaired clauses (a longer run costs no more), and one that does not. */
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

  /** The best path to a place without unpaired clauses at its end, the one with them, and the better of the two. */
  kept = (clause: number, sentence: number): Reached | undefined => this.#kept[this.#index(clause, sentence)];
  left = (clause: number, sentence: number): Reached | undefined => this.#left[this.#index(clause, sentence)];
  best(clause: number, sentence: number): Reached | undefined {
    const [kept, left] = [this.kept(clause, sentence), this.left(clause, sentence)];
    return (kept?.score ?? -Infinity) >= (left?.score ?? -Infinity) ? kept : left;
  }

  /** Records a path to the place after this step if it is better than the known one. */
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
