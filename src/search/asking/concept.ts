import type { Term } from '../words/terms-of.ts';

/** How a word of the question is found: as it is typed, in another form, by another word for it, or spelled otherwise. */
export type Likeness = 'words' | 'form' | 'spelling' | 'synonym';

/** One way to say what a term of the question says. */
export interface Way extends Pick<Term, 'key' | 'typed'> {
  likeness: Likeness;
  /** How much of the term it says, 1 for the word itself. */
  share: number;
}

/** A term of the question with every way to say it, the best first. */
export interface Concept {
  /** How much it says for its kind, see `Term`. */
  share: number;
  ways: readonly Way[];
  /** True where only other words for it stand anywhere: they lead to sections, but no section speaks of it for sure. */
  isElsewhere?: true;
}

/** Another form of a word says a little less than the word: parking is no park. */
export const OTHER_FORM = 0.85;
