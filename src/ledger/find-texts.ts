import { pageOf } from '../addressing/block-id.ts';
import type { LedgerScope, PublishedAddress } from './ledger-scope.ts';
import { markedFragments } from './marked-fragments.ts';
import { matchTexts, type Fate, type MatchedText } from './match-texts.ts';

const NOT_SETTLED: ReadonlyMap<string, readonly string[]> = new Map();

/** Where each published text stands that is not at its address, told by the texts alone, whatever redirects say of it. */
export function findTexts(scope: LedgerScope): ReadonlyMap<string, Fate> {
  return matchTexts(
    lostTexts(scope, () => true),
    freshTexts(scope),
    NOT_SETTLED,
  );
}

/**
 * The same for what nobody has explained: what redirects and corrections explain is taken for found, and where texts
 * alone do not decide, a marker that is written does.
 */
export function findUnexplained(scope: LedgerScope): ReadonlyMap<string, Fate> {
  const fresh = freshTexts(scope);
  const explained = explainedPlaces(scope);
  const lost = lostTexts(scope, (entry) => explained.has(entry.id) || isUnexplained(scope, entry));
  const fates = matchTexts(lost, fresh, explained);
  const marked = markedChoices(scope, fates);
  return marked.size === 0 ? fates : matchTexts(lost, fresh, new Map([...explained, ...marked]));
}

/** Published blocks whose wording in force is not at their address. */
function lostTexts(scope: LedgerScope, isSought: (entry: PublishedAddress) => boolean): MatchedText[] {
  return scope.published
    .filter((entry) => entry.kind === 'block' && scope.blocks.get(entry.id)?.fingerprint !== entry.stamp)
    .filter(isSought)
    .map(({ id, stamp }) => ({ id, fingerprint: stamp, text: scope.wordings.get(stamp) ?? null }));
}

/** Blocks that read what was not published there last. */
function freshTexts(scope: LedgerScope): MatchedText[] {
  return [...scope.blocks.values()]
    .filter(({ id, fingerprint }) => scope.historyOf(id).at(-1) !== fingerprint)
    .map(({ id, fingerprint, zh }) => ({ id, fingerprint, text: zh }));
}

function isUnexplained(scope: LedgerScope, { address }: PublishedAddress): boolean {
  const { state } = scope.map.follow(address);
  return state === 'living' || state === 'lost';
}

/** Blocks that redirects and corrections name, by the block they speak of. */
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

/** Blocks with the marker of a text that is not clearly elsewhere, and that they may be. */
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
 * Whether a heading still heads what it did: most of what was below it stands below it. Its address was made from the
 * official numbering, so its words may change altogether.
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

/** The blocks that a fate names for certain. */
export function placesOf(fate: Fate): readonly string[] {
  return fate.kind === 'same' ? [fate.id] : fate.kind === 'parts' ? fate.ids : [];
}
