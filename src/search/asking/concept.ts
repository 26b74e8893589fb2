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

/** How much another form of an English word says of it: parking is no park, and a foreigner is not foreign trade. */
export function shareOfForm(typed: string, word: string): number {
  return isPerson(typed) === isPerson(word) ? OTHER_FORM : OTHER_KIND;
}

const [OTHER_FORM, OTHER_KIND] = [0.85, 0.55] as const;

/** Whether a word may name who does it: foreigner, inventors, tourist. */
function isPerson(word: string): boolean {
  return /.{3}(?:er|or|ist)s?$/.test(word);
}
