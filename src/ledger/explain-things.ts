import { fragmentOf, pageOf } from '../addressing/block-id.ts';
import { addressOf, hasWording, type LedgerEntry } from './ledger-file.ts';
import type { LedgerKind } from '../addressing/ledger-kinds.ts';
import type { LedgerScope, PublishedAddress } from './ledger-scope.ts';

/** What became of names, indicators and the like that are gone. */
export interface ExplainedThings {
  moves: ReadonlyMap<string, readonly string[]>;
  gone: readonly string[];
}

/** Kinds that stand by themselves, each under an id that somebody chose. A term goes with its page. */
const THINGS: ReadonlySet<LedgerKind> = new Set<LedgerKind>([
  'name',
  'indicator',
  'series',
  'project',
  'chapter',
  'made',
  'view',
]);

/** Judges by kind and name: what stands under a new id with the name it had was renamed. */
export function explainThings(scope: LedgerScope, inForce: readonly PublishedAddress[]): ExplainedThings {
  const known = new Set(scope.published.map(({ kind, id }) => `${kind} ${id}`));
  const fresh = scope.living.filter((entry) => hasWording(entry) && !known.has(`${entry.kind} ${entry.id}`));
  const lost = inForce.filter(
    ({ kind, address }) => THINGS.has(kind) && scope.map.wordingAt(address, kind) === undefined,
  );
  const moves = new Map<string, readonly string[]>();
  const gone = new Set<string>();
  const explain = ({ address }: PublishedAddress, now: LedgerEntry | undefined): void => {
    if (now === undefined) gone.add(address);
    else moves.set(address, [addressOf(now)]);
  };
  for (const entry of lost.filter(({ kind }) => kind !== 'series'))
    explain(
      entry,
      fresh.find((now) => isSame(now, entry)),
    );
  for (const entry of lost.filter(({ kind }) => kind === 'series')) {
    const indicator = pageOf(entry.address);
    const [home = indicator] =
      moves.get(indicator) ?? scope.redirects.moves.find(({ from }) => from === indicator)?.to ?? [];
    // A series goes along with its indicator, unless it changed on the way.
    if (gone.has(indicator) || scope.map.wordingAt(`${home}/${fragmentOf(entry.address)}`, 'series') === entry.stamp)
      continue;
    explain(
      entry,
      fresh.find((now) => isSame(now, entry) && pageOf(addressOf(now)) === home),
    );
  }
  return { moves, gone: [...gone] };
}

function isSame(now: LedgerEntry, { kind, stamp }: LedgerEntry): boolean {
  return now.kind === kind && now.stamp === stamp;
}
