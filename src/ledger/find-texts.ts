import { pageOf } from '../addressing/block-id.ts';
import { heirs, withInherited } from './inherited-fates.ts';
import type { LedgerScope, PublishedAddress } from './ledger-scope.ts';
import { markedFragments } from './marked-fragments.ts';
import { matchTexts, type Fate, type MatchedText } from './match-texts.ts';

const NOT_SETTLED: ReadonlyMap<string, readonly string[]> = new Map();

/** Where each published text is that is not at its address, judged by the texts alone, whatever redirects say about it. */
export function findTexts(scope: LedgerScope): ReadonlyMap<string, Fate> {
  return matched(
    scope,
    lostTexts(scope, () => true),
    NOT_SETTLED,
  );
}

/**
 * The same for texts that nobody has explained: what redirects and corrections explain counts as found, and where the texts
 * alone do not decide, a marker in the page does.
 */
export function findUnexplained(scope: LedgerScope): ReadonlyMap<string, Fate> {
  const explained = explainedPlaces(scope);
  const lost = lostTexts(scope, (entry) => explained.has(entry.id) || isUnexplained(scope, entry));
  const fates = matched(scope, lost, explained);
  const marked = markedChoices(scope, fates);
  return marked.size === 0 ? fates : matched(scope, lost, new Map([...explained, ...marked]));
}

function matched(
  scope: LedgerScope,
  lost: readonly MatchedText[],
  settled: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Fate> {
  const led = heirs(scope, new Set(lost.map(({ id }) => id)));
  const sought = lost.filter(({ id }) => !led.has(id));
  const fresh = freshTexts(scope);
  return withInherited(
    matchTexts(sought, fresh, new Map([...keptInPublic(scope, sought, fresh, settled), ...settled])),
    led,
  );
}

/**
 * Public texts that are still where everybody can read them, unchanged or corrected. If only the staff have an exact copy,
 * that is no reason to tell everybody else that the text was removed.
 */
function keptInPublic(
  scope: LedgerScope,
  sought: readonly MatchedText[],
  fresh: readonly MatchedText[],
  settled: ReadonlyMap<string, readonly string[]>,
): Map<string, readonly string[]> {
  const seen = fresh.filter(({ id }) => scope.isPublic(id));
  if (seen.length === fresh.length) return new Map();
  const open = sought.filter(({ id }) => scope.isPublic(id));
  return new Map(
    [...matchTexts(open, seen, settled)].flatMap(([id, fate]) =>
      fate.kind === 'same' && fate.likeness >= CORRECTED ? [[id, [fate.id]] as const] : [],
    ),
  );
}

/** From this likeness on, a change counts as a correction, whatever stands elsewhere. */
const CORRECTED = 0.8;

/** Published blocks whose wording in force is not at their address. */
function lostTexts(scope: LedgerScope, isSought: (entry: PublishedAddress) => boolean): MatchedText[] {
  return scope.published
    .filter((entry) => entry.kind === 'block' && scope.blocks.get(entry.id)?.fingerprint !== entry.stamp)
    .filter(isSought)
    .map(({ id, stamp }) => ({ id, fingerprint: stamp, text: scope.wordings.get(stamp) ?? null }));
}

/** Blocks whose text is not the one last published there, or that came back to an address that a redirect leads away from. */
function freshTexts(scope: LedgerScope): MatchedText[] {
  return [...scope.blocks.values()]
    .filter(({ id, fingerprint }) => scope.historyOf(id).at(-1) !== fingerprint || scope.map.entryOf(id) !== undefined)
    .map(({ id, fingerprint, zh }) => ({ id, fingerprint, text: zh }));
}

function isUnexplained(scope: LedgerScope, { address }: PublishedAddress): boolean {
  const { state } = scope.map.follow(address);
  return state === 'living' || state === 'lost';
}

/** Blocks that redirects and corrections name, by the block they explain. */
function explainedPlaces(scope: LedgerScope): Map<string, readonly string[]> {
  const places = new Map<string, readonly string[]>();
  for (const { kind, id, address, stamp } of scope.published) {
    if (kind !== 'block') continue;
    const now = scope.blocks.get(id)?.fingerprint;
    if (now !== undefined) {
      if (now !== stamp && scope.changeOf(address, stamp, now) !== undefined) places.set(id, [id]);
      continue;
    }
    const destination = scope.map.follow(address);
    if (destination.state === 'moved') places.set(id, destination.targets);
  }
  return places;
}

/** Blocks that carry the marker of a text found nowhere for certain, and that are candidates for it. */
function markedChoices(scope: LedgerScope, fates: ReadonlyMap<string, Fate>): Map<string, readonly string[]> {
  const marked = new Set(
    [...scope.pages].flatMap(([page, { nodes }]) => markedFragments(nodes).map((fragment) => `${page}/${fragment}`)),
  );
  return new Map(
    [...fates].flatMap(([id, fate]) =>
      fate.kind === 'unclear' && marked.has(id) && fate.candidates.some((candidate) => candidate.id === id)
        ? [[id, [id]] as const]
        : [],
    ),
  );
}

/**
 * Whether a heading still heads the same text: most of what was below it is still below it. Its address was made from the
 * official numbering, so its words may change completely.
 */
export function headsTheSame(scope: LedgerScope, id: string, fates: ReadonlyMap<string, Fate>): boolean {
  const below = id.endsWith('/title') ? `${pageOf(id)}/` : `${id}-`;
  let [kept, all] = [0, 0];
  for (const entry of scope.published) {
    if (entry.kind !== 'block' || entry.id === id || !entry.id.startsWith(below)) continue;
    if (scope.map.follow(entry.address).state !== 'living' && !fates.has(entry.id)) continue;
    const weight = (scope.wordings.get(entry.stamp) ?? '').length + 1;
    const fate = fates.get(entry.id);
    all += weight;
    if (fate === undefined || placesOf(fate).some((place) => place.startsWith(below))) kept += weight;
  }
  return kept * 2 > all;
}

/** The blocks where a text certainly is. */
export function placesOf(fate: Fate): readonly string[] {
  return fate.kind === 'same' ? [fate.id] : fate.kind === 'parts' ? fate.ids : [];
}
