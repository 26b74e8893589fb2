import type { TraditionalPairs } from '../files/first-answer.ts';
import { mayBeTraditional } from '../text/may-be-traditional.ts';

/** Of the traditional characters, those that simplified texts use too: 著 is itself in 著名, and traditional for 着 in 著力. */
export function lookingSimplified({ traditional, sometimes }: TraditionalPairs): string {
  const characters = new Set([...traditional, ...sometimes.traditional]);
  return [...characters].filter((character) => !mayBeTraditional(character)).join('');
}
