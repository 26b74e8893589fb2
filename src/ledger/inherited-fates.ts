import type { LedgerScope } from './ledger-scope.ts';
import type { Candidate, Fate } from './match-texts.ts';

/**
 * Blocks that redirects lead to another block whose text is being looked for now: they share the fate of that block. They are
 * not looked for themselves, because their own wording is older and may no longer be known.
 *
 * @param sought ids of the blocks whose text is not at its address
 * @returns the blocks that each of them is redirected to
 */
export function heirs(scope: LedgerScope, sought: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  return new Map(
    scope.published.flatMap(({ kind, id }) => {
      const last = kind === 'block' && sought.has(id) ? scope.map.heirsOf(id) : [];
      return last.some((one) => one !== id && sought.has(one)) ? [[id, last] as const] : [];
    }),
  );
}

/** All fates, with those of blocks that have heirs added last. */
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
