import type { LedgerEntry } from './ledger-file.ts';

/**
 * The ledger with everything new in it. No line is taken out or changed: a new wording of an id gets a line after the
 * old ones, and what stands no more keeps its place after the line it used to follow.
 *
 * @param fresh what the library holds now, from `ledgerOf`
 */
export function mergeLedger(ledger: readonly LedgerEntry[], fresh: readonly LedgerEntry[]): LedgerEntry[] {
  const recorded = Map.groupBy(ledger, keyOf);
  const living = new Set(fresh.map(keyOf));
  const departed = departedAfter(ledger, living);
  return [
    ...(departed.get(null) ?? []),
    ...fresh.flatMap((entry) => [
      ...withWording(recorded.get(keyOf(entry)) ?? [], entry),
      ...(departed.get(keyOf(entry)) ?? []),
    ]),
  ];
}

function keyOf({ kind, id }: LedgerEntry): string {
  return `${kind} ${id}`;
}

/** Lines of what stands no more, by the last living entry before them. */
function departedAfter(
  ledger: readonly LedgerEntry[],
  living: ReadonlySet<string>,
): ReadonlyMap<string | null, LedgerEntry[]> {
  const departed = new Map<string | null, LedgerEntry[]>();
  let last: string | null = null;
  for (const entry of ledger) {
    if (living.has(keyOf(entry))) last = keyOf(entry);
    else departed.set(last, [...(departed.get(last) ?? []), entry]);
  }
  return departed;
}

function withWording(recorded: readonly LedgerEntry[], entry: LedgerEntry): readonly LedgerEntry[] {
  return recorded.at(-1)?.stamp === entry.stamp ? recorded : [...recorded, entry];
}
