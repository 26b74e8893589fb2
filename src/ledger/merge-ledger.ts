import type { LedgerEntry } from './ledger-file.ts';

/**
 * The ledger with everything new added. No line is removed or changed: a new wording of an id gets a line after the old ones,
 * and an entry that no longer exists stays after the line it used to follow.
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

/** Lines of entries that no longer exist, by the last living entry before them. */
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
