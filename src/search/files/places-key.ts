import type { IndexedTerm } from './first-answer.ts';

/** A term, an indicator and a name may have the same id, so what it is stands before it. Names of all kinds share theirs. */
export function placesKey({ id, kind }: Pick<IndexedTerm, 'id' | 'kind'>): string {
  if (kind === null) return `term ${id}`;
  return kind === 'indicator' ? `indicator ${id}` : `name ${id}`;
}
