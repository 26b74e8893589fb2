import type { TraditionalPairs } from '../files/first-answer.ts';
import { mayBeTraditional } from '../text/may-be-traditional.ts';

/** Of the characters that stand for a simplified one, those that simplified texts use too: 著 in 著名 stands for 着 in 著力. */
export function lookingSimplified({ traditional, sometimes }: TraditionalPairs): string {
  const characters = new Set([...traditional, ...sometimes.traditional]);
  return [...characters].filter((character) => !mayBeTraditional(character)).join('');
}
