import type { AddressedBlock, AddressedPage } from '../library/addressed-library.ts';
import { fragmentOf, pageOf } from '../addressing/block-id.ts';
import { explainThings } from './explain-things.ts';
import { mergedWordings, splitWordings } from './joined-wordings.ts';
import { hasWording } from './ledger-file.ts';
import type { LedgerScope, PublishedAddress } from './ledger-scope.ts';
import { missingMarkers, type MissingMarker } from './missing-markers.ts';
import { reconcilePage } from './reconcile-page.ts';

/** What seems to have happened to addresses that no longer fit, judged by fingerprints. A person decides. */
export interface Explanation {
  /** Published address → where its text seems to stand now, in the numbers that are due. */
  moves: ReadonlyMap<string, readonly string[]>;
  /** Addresses whose wording seems to have been corrected in place, with both fingerprints. */
  changes: ReadonlyMap<string, { from: string; to: string }>;
  /** Markers that keep every number of a page for what it was given to, by `<document>/<page>`. */
  markers: ReadonlyMap<string, readonly MissingMarker[]>;
  /** Pages, names and the like that are gone, and blocks of other pages whose text stands nowhere. */
  gone: readonly string[];
}

/** Explains what the redirects do not. */
export function explainLedger(scope: LedgerScope): Explanation {
  const inForce = scope.published.filter(({ address, stamp }) => isInForce(scope, address, stamp));
  const pageMoves = movedPagesOf(scope, inForce);
  const before = Map.groupBy(
    inForce.filter(({ kind }) => kind === 'block'),
    ({ id }) => {
      const page = pageOf(id);
      return pageMoves.get(page)?.[0] ?? page;
    },
  );
  const joins = findJoins(scope, inForce);
  const travelled = travelledWordings(scope, before, joins);
  const due = new Map<string, string>();
  const markers = new Map<string, MissingMarker[]>();
  for (const [id, page] of scope.pages) {
    const fragments = dueOnPage(scope, id, page, before.get(id) ?? [], travelled);
    for (const [fragment, wanted] of fragments) due.set(`${id}/${fragment}`, `${id}/${wanted}`);
    const missing = missingMarkers(page.nodes, fragments);
    if (missing.length > 0) markers.set(id, missing);
  }
  return { markers, ...whereabouts(scope, inForce, pageMoves, due, joins) };
}

/** Neither led elsewhere nor taken out by a redirect. */
function isInForce(scope: LedgerScope, address: string, stamp: string): boolean {
  const { state } = scope.map.follow(address);
  return state === 'living' || (state === 'lost' && stamp !== 'public' && stamp !== 'staff');
}

/** Pages that are gone, with the new page that holds most of their blocks at the same fragments. */
function movedPagesOf(
  scope: LedgerScope,
  inForce: readonly PublishedAddress[],
): ReadonlyMap<string, readonly string[]> {
  const known = new Set(scope.published.filter(({ kind }) => kind === 'page').map(({ id }) => id));
  const fresh = [...scope.pages].filter(([id]) => !known.has(id));
  const blocks = Map.groupBy(
    inForce.filter(({ kind }) => kind === 'block'),
    ({ id }) => pageOf(id),
  );
  const moves = new Map<string, readonly string[]>();
  for (const { kind, id } of inForce) {
    if (kind !== 'page' || scope.pages.has(id)) continue;
    const old = new Set((blocks.get(id) ?? []).map((block) => `${fragmentOf(block.id)} ${block.stamp}`));
    const [best] = fresh
      .map(([page, { blocks: now }]) => ({
        page,
        shared: now.filter(({ fragment, fingerprint }) => old.has(`${fragment} ${fingerprint}`)).length,
      }))
      .sort((a, b) => b.shared - a.shared);
    if (best !== undefined && best.shared * 2 >= old.size && best.shared > 0) moves.set(id, [best.page]);
  }
  return moves;
}

interface Joins {
  /** Old block → the blocks it was cut into. */
  splits: ReadonlyMap<string, readonly string[]>;
  /** Block now → old blocks that were joined in it. */
  merges: ReadonlyMap<string, readonly string[]>;
}

/** Only where a wording is lost: its fingerprint stands nowhere now. */
function findJoins(scope: LedgerScope, inForce: readonly PublishedAddress[]): Joins {
  const lost = inForce.filter(
    ({ kind, id, stamp }) =>
      kind === 'block' && scope.blocks.get(id)?.fingerprint !== stamp && !scope.arrivals.has(stamp),
  );
  const byStamp = new Map(lost.map(({ id, stamp }) => [stamp, id]));
  const sought = new Set(byStamp.keys());
  if (sought.size === 0) return { splits: new Map(), merges: new Map() };
  const runs = [...scope.pages.values()].flatMap((page) =>
    runsOf(page, (block) => scope.arrivals.get(block.fingerprint)?.includes(block) === true),
  );
  const splits = splitWordings(runs, sought);
  const merges = runs.flat().map(({ id, zh }) => [id, mergedWordings(zh, sought)] as const);
  const idOf = (stamp: string): string => byStamp.get(stamp) ?? stamp;
  return {
    splits: new Map([...splits].map(([stamp, parts]) => [idOf(stamp), parts])),
    merges: new Map(merges.flatMap(([id, stamps]) => (stamps === null ? [] : [[id, stamps.map(idOf)] as const]))),
  };
}

function runsOf(page: AddressedPage, belongs: (block: AddressedBlock) => boolean): AddressedBlock[][] {
  const runs: AddressedBlock[][] = [[]];
  for (const block of page.blocks) {
    if (belongs(block)) runs.at(-1)?.push(block);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Fingerprints that no correction in place explains: they came to their page, left it, or were cut or joined. */
function travelledWordings(
  scope: LedgerScope,
  before: ReadonlyMap<string, readonly PublishedAddress[]>,
  { splits, merges }: Joins,
): ReadonlySet<string> {
  const published = new Set([...before.values()].flat().map(({ stamp }) => stamp));
  const joined = [...splits, ...[...merges].map(([now, old]) => [old, now])]
    .flat(2)
    .flatMap((id) => [scope.blocks.get(id)?.fingerprint ?? '', scope.historyOf(id).at(-1) ?? '']);
  return new Set([...[...scope.arrivals.keys()].filter((fingerprint) => published.has(fingerprint)), ...joined]);
}

function dueOnPage(
  scope: LedgerScope,
  id: string,
  page: AddressedPage,
  before: readonly PublishedAddress[],
  travelled: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const isSettled = page.blocks.every((block) => {
    const history = scope.historyOf(block.id);
    return (
      history.at(-1) === block.fingerprint ||
      scope.changeOf(block.id, history.at(-1) ?? '', block.fingerprint) !== undefined
    );
  });
  if (isSettled || before.length === 0) return new Map();
  return reconcilePage({
    before: before.map((entry) => ({ fragment: fragmentOf(entry.id), fingerprint: explainedStamp(scope, entry) })),
    now: page.blocks,
    taken: scope.published
      .filter((entry) => entry.kind === 'block' && pageOf(entry.id) === id)
      .map((entry) => fragmentOf(entry.id)),
    travelled,
  });
}

/** The wording due at an address: the one last published, or the correction of it that is written down. */
function explainedStamp(scope: LedgerScope, { id, stamp }: PublishedAddress): string {
  const now = scope.blocks.get(id)?.fingerprint ?? stamp;
  return scope.changeOf(id, stamp, now) === undefined ? stamp : now;
}

function whereabouts(
  scope: LedgerScope,
  inForce: readonly PublishedAddress[],
  pageMoves: ReadonlyMap<string, readonly string[]>,
  due: ReadonlyMap<string, string>,
  { splits, merges }: Joins,
): Pick<Explanation, 'moves' | 'changes' | 'gone'> {
  const dueOf = (id: string): string => due.get(id) ?? id;
  const now = new Map([...scope.blocks.values()].map((block) => [dueOf(block.id), block]));
  const merged = new Map([...merges].flatMap(([id, parts]) => parts.map((part) => [part, [dueOf(id)]] as const)));
  const things = explainThings(scope, inForce);
  const moves = new Map([...pageMoves, ...things.moves]);
  const changes = new Map(changedNames(scope, inForce));
  const gonePages = inForce
    .filter(({ kind, id }) => kind === 'page' && !scope.pages.has(id) && !pageMoves.has(id))
    .map(({ id }) => id);
  const gone = [...gonePages, ...things.gone];
  for (const entry of inForce.filter(({ kind }) => kind === 'block')) {
    const { id } = entry;
    const stamp = explainedStamp(scope, entry);
    const stays = now.get(id);
    if (stays?.fingerprint === stamp) continue;
    const [page] = pageMoves.get(pageOf(id)) ?? [];
    if (page !== undefined && now.get(`${page}/${fragmentOf(id)}`)?.fingerprint === stamp) continue;
    const arrived = scope.arrivals.get(stamp)?.find((block) => !scope.historyOf(dueOf(block.id)).includes(stamp));
    const targets =
      splits.get(id)?.map(dueOf) ?? merged.get(id) ?? (arrived === undefined ? undefined : [dueOf(arrived.id)]);
    if (targets !== undefined && !targets.includes(id)) moves.set(id, targets);
    else if (stays !== undefined) changes.set(id, { from: stamp, to: stays.fingerprint });
    else if (!gonePages.includes(pageOf(id))) gone.push(id);
  }
  return { moves, changes, gone };
}

/** Terms, names and the like that read otherwise now. */
function changedNames(
  scope: LedgerScope,
  inForce: readonly PublishedAddress[],
): [address: string, change: { from: string; to: string }][] {
  return inForce.flatMap(({ kind, address, stamp }): [string, { from: string; to: string }][] => {
    const now = kind !== 'block' && hasWording({ kind }) ? scope.map.wordingAt(address, kind) : undefined;
    return now === undefined || now === stamp || scope.changeOf(address, stamp, now) !== undefined
      ? []
      : [[address, { from: stamp, to: now }]];
  });
}
