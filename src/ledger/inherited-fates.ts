import type { LedgerScope } from './ledger-scope.ts';
import type { Candidate, Fate } from './match-texts.ts';

/**
 * Blocks that redirects have led to another block whose text is sought now: what became of that one became of them. They are
 * not sought by themselves: their own wording is older, and may be known no more.
 *
 * @param sought ids of the blocks whose text is not at its address
 * @returns the blocks each of them was led to
 */
export function heirs(scope: LedgerScope, sought: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  return new Map(
    scope.published.flatMap(({ kind, id }) => {
      const last = kind === 'block' && sought.has(id) ? scope.map.heirsOf(id) : [];
      return last.some((one) => one !== id && sought.has(one)) ? [[id, last] as const] : [];
    }),
  );
}

/** Fates of blocks with heirs, behind those of all others. */
export function withInherited(
  fates: ReadonlyMap<string, Fate>,
  heirsOf: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Fate> {
  return new Map([
    ...fates,
    ...[...heirsOf].map(([id, last]) => [id, joined(last.map((one) => fates.get(one) ?? standing(one)))] as const),
  ]);
}

const standing = (id: string): Fate => ({ kind: 'same', id, likeness: 1 });

function joined(fates: readonly Fate[]): Fate {
  const candidates = fates.flatMap((fate): readonly Candidate[] => (fate.kind === 'unclear' ? fate.candidates : []));
  const places = fates.flatMap((fate) => (fate.kind === 'same' ? [fate.id] : fate.kind === 'parts' ? fate.ids : []));
  const likeness = Math.min(...fates.map((fate) => ('likeness' in fate ? fate.likeness : 0)));
  const [first, ...others] = new Set(places);
  if (first === undefined) return candidates.length === 0 ? { kind: 'gone' } : { kind: 'unclear', candidates };
  return others.length === 0
    ? { kind: 'same', id: first, likeness }
    : { kind: 'parts', ids: [first, ...others], likeness };
}
