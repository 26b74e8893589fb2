import { fragmentOf, pageOf } from '../addressing/block-id.ts';
import { addressOf, hasWording, type LedgerEntry } from './ledger-file.ts';
import type { LedgerKind } from '../addressing/ledger-kinds.ts';
import type { Correction } from './explain-ledger.ts';
import type { LedgerScope, PublishedAddress } from './ledger-scope.ts';
import { ALIKE, type Candidate } from './match-texts.ts';
import { TextPairs } from './text-pairs.ts';

/** What became of names, indicators and the like that are gone or have changed. */
export interface ExplainedThings {
  moves: ReadonlyMap<string, readonly string[]>;
  gone: readonly string[];
  /** Names that were corrected. */
  changes: ReadonlyMap<string, Correction>;
  /** Ids that now stand for another name, with the place where the published name is. */
  unclear: ReadonlyMap<string, readonly Candidate[]>;
}

/** Kinds that stand alone, each under an id that somebody chose. A term goes with its page. */
const THINGS: ReadonlySet<LedgerKind> = new Set<LedgerKind>([
  'name',
  'indicator',
  'series',
  'project',
  'chapter',
  'view',
]);

/** Judges by kind and name: an old name under a new id means that the id was changed. */
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
    // A series moves with its indicator, unless it changed on the way.
    if (gone.has(indicator) || scope.map.wordingAt(`${home}/${fragmentOf(entry.address)}`, 'series') === entry.stamp)
      continue;
    explain(
      entry,
      fresh.find((now) => isSame(now, entry) && pageOf(addressOf(now)) === home),
    );
  }
  return { moves, gone: [...gone], ...explainNames(scope, inForce) };
}

/** Terms, names and the like whose wording has changed. */
function explainNames(
  scope: LedgerScope,
  inForce: readonly PublishedAddress[],
): Pick<ExplainedThings, 'changes' | 'unclear'> {
  const changes = new Map<string, Correction>();
  const unclear = new Map<string, readonly Candidate[]>();
  for (const entry of inForce) {
    const { kind, address, stamp } = entry;
    const to = kind !== 'block' && hasWording({ kind }) ? scope.map.wordingAt(address, kind) : undefined;
    if (to === undefined || to === stamp || scope.changeOf(address, stamp, to) !== undefined) continue;
    const likeness = nameLikeness(scope.wordings.get(stamp), scope.texts.get(to));
    const bearer = newBearer(scope, entry);
    if (bearer !== null) unclear.set(address, [{ id: bearer, likeness: 1 }]);
    else if (likeness !== null && likeness < ALIKE) unclear.set(address, []);
    else changes.set(address, { from: stamp, to, likeness });
  }
  return { changes, unclear };
}

/**
 * The entry of the same kind that now has the published name of this one and did not have it before; null where there is
 * none. Series of several indicators share names (“growth rate”), so one of another indicator counts only where the two
 * exchanged theirs.
 */
export function newBearer(scope: LedgerScope, { kind, address, stamp }: PublishedAddress): string | null {
  const last = new Map(scope.published.map((entry) => [entry.address, entry.stamp]));
  const own = scope.map.wordingAt(address, kind);
  const bearer = scope.living.find((now) => {
    const place = addressOf(now);
    return (
      isSame(now, { kind, stamp }) &&
      place !== address &&
      last.get(place) !== stamp &&
      (kind !== 'series' || pageOf(place) === pageOf(address) || last.get(place) === own)
    );
  });
  return bearer === undefined ? null : addressOf(bearer);
}

/** How alike two names are, 0 to 1; a name contained in another counts as like it. Null where one is not known. */
export function nameLikeness(before: string | undefined, now: string | undefined): number | null {
  if (before === undefined || now === undefined) return null;
  const [old, fresh] = [TextPairs.of(before), TextPairs.of(now)];
  return Math.max(old.like(fresh), WITHIN * old.within(fresh), WITHIN * fresh.within(old));
}

/** A name contained in another is less like it than a name with one character changed. */
const WITHIN = 0.9;

function isSame(now: LedgerEntry, { kind, stamp }: Pick<LedgerEntry, 'kind' | 'stamp'>): boolean {
  return now.kind === kind && now.stamp === stamp;
}
