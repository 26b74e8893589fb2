import type { Term } from '../schemas/term.ts';
import { nameKey } from './chinese-names.ts';

/** The terms of other documents that share a Chinese name with a term, in the order of the library. */
export function otherDefinitions(term: Term, terms: readonly Term[]): Term[] {
  const names = new Set(keysOf(term));
  return terms.filter((other) => other.id !== term.id && keysOf(other).some((key) => names.has(key)));
}

function keysOf({ zh }: Term): string[] {
  return [zh.name, ...zh.variants].map(nameKey);
}
