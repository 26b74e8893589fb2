import type { AddressedPage } from '../library/addressed-library.ts';
import { fragmentOf, pageOf } from '../addressing/block-id.ts';
import { explainFiles } from './data-files.ts';
import { explainMade } from './explain-made.ts';
import { explainThings } from './explain-things.ts';
import { findUnexplained, headsTheSame, placesOf } from './find-texts.ts';
import type { LedgerScope, PublishedAddress } from './ledger-scope.ts';
import type { Candidate, Fate } from './match-texts.ts';
import { markedFragments } from './marked-fragments.ts';
import { missingMarkers, type MissingMarker } from './missing-markers.ts';
import { movedFolders, type MovedFolders } from './moved-folders.ts';
import { reconcilePage } from './reconcile-page.ts';
import { isOn, replacedPages, type ReplacedPage } from './replaced-pages.ts';

/** A wording that was corrected without moving. */
export interface Correction {
  /** Fingerprints. */
  from: string;
  to: string;
  /** How alike the two are, 0 to 1; null where the earlier wording is not known. */
  likeness: number | null;
}

/** What seems to have happened to addresses that no longer fit, judged by their texts. A person decides. */
export interface Explanation {
  /** Published address → where its text is now, in the numbers the blocks should have. */
  moves: ReadonlyMap<string, readonly string[]>;
  /** Addresses whose wording was corrected in place. */
  changes: ReadonlyMap<string, Correction>;
  /** Markers that keep every number of a page with the text it was given to, by `<document>/<page>`. */
  markers: ReadonlyMap<string, readonly MissingMarker[]>;
  /** The fragment each block of such a page should have, by the one it has. */
  due: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Documents, pages, names and the like that are gone, and blocks of remaining pages whose text was found nowhere. */
  gone: readonly string[];
  /**
   * Addresses whose text is not clearly anywhere, with the most similar blocks, best first, in the numbers they should have.
   */
  unclear: ReadonlyMap<string, readonly Candidate[]>;
  /**
   * Pages whose file now holds another page. No marker renumbers a title: the page needs its own name back, or a free one,
   * and until then nothing else is reported about it.
   */
  replaced: ReadonlyMap<string, ReplacedPage>;
  /** Addresses about which nothing is reported for that reason. */
  held: ReadonlySet<string>;
}

type Whereabouts = Pick<Explanation, 'moves' | 'changes' | 'gone' | 'unclear'>;

/** Explains what the redirects do not. */
export function explainLedger(scope: LedgerScope): Explanation {
  const inForce = scope.published.filter(({ address, stamp }) => isInForce(scope, address, stamp));
  const fates = findUnexplained(scope);
  const folders = movedFolders(scope, inForce, fates);
  const due = new Map<string, string>();
  const markers = new Map<string, MissingMarker[]>();
  const dueByPage = new Map<string, ReadonlyMap<string, string>>();
  const keys = keysOf(scope, fates);
  const before = Map.groupBy(
    inForce.filter(({ kind, id }) => kind === 'block' && !goesWithHeir(scope, folders, id)),
    ({ id }) => folders.successorOf(pageOf(id)),
  );
  for (const [id, page] of scope.pages) {
    const fragments = dueOnPage(scope, id, page, before.get(id) ?? [], keys, folders);
    for (const [fragment, wanted] of fragments) due.set(`${id}/${fragment}`, `${id}/${wanted}`);
    const missing = missingMarkers(page.nodes, fragments);
    if (missing.length > 0) {
      markers.set(id, missing);
      dueByPage.set(id, fragments);
    }
  }
  const found = withHeads(scope, fates, due);
  const replaced = replacedPages(scope, inForce, found);
  const said = whereabouts(scope, inForce, folders, due, found);
  const isOnReplaced = (address: string): boolean => [...replaced.keys()].some((page) => isOn(address, page));
  const held = new Set(
    inForce
      .map(({ address }) => address)
      .filter((address) => [address, ...(said.moves.get(address) ?? [])].some(isOnReplaced)),
  );
  return {
    markers: new Map([...markers].filter(([page]) => !isOnReplaced(page))),
    due: dueByPage,
    replaced,
    held,
    ...without(held, said),
  };
}

/** The findings without those on addresses that are held back. */
function without(held: ReadonlySet<string>, { moves, changes, gone, unclear }: Whereabouts): Whereabouts {
  const rest = <V>(map: ReadonlyMap<string, V>): ReadonlyMap<string, V> =>
    new Map([...map].filter(([address]) => !held.has(address)));
  return {
    moves: rest(moves),
    changes: rest(changes),
    gone: gone.filter((address) => !held.has(address)),
    unclear: rest(unclear),
  };
}

/** Whether a redirect leads from this block to one that should be on the same page: the number belongs to that one. */
function goesWithHeir(scope: LedgerScope, folders: MovedFolders, id: string): boolean {
  const page = folders.successorOf(pageOf(id));
  return scope.map.heirsOf(id).some((heir) => heir !== id && folders.successorOf(pageOf(heir)) === page);
}

/** No redirect leads it elsewhere or says that it was removed. */
function isInForce(scope: LedgerScope, address: string, stamp: string): boolean {
  const { state } = scope.map.follow(address);
  return (
    state === 'living' ||
    (state === 'lost' && ((stamp !== 'public' && stamp !== 'staff') || !scope.map.isLiving(address)))
  );
}

/** For each block of today, the published block that it is: the one at its own address, or the one whose text it holds. */
function keysOf(scope: LedgerScope, fates: ReadonlyMap<string, Fate>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { kind, id, stamp } of scope.published)
    if (kind === 'block' && scope.blocks.get(id)?.fingerprint === stamp) keys.set(id, id);
  const isNear = ([id, fate]: [string, Fate]): boolean => fate.kind === 'same' && pageOf(id) === pageOf(fate.id);
  // A text that came back to its page is the block it was there; the page it came from keeps a redirect.
  for (const [id, fate] of [...[...fates].filter(isNear), ...fates])
    if (fate.kind === 'same' && !keys.has(fate.id)) keys.set(fate.id, id);
  return keys;
}

/**
 * The head of a table that belongs elsewhere is that table's head there, even if another table with the same head was
 * published where it stands now: that other head went with its rows, or is gone.
 */
function withHeads(
  scope: LedgerScope,
  fates: ReadonlyMap<string, Fate>,
  due: ReadonlyMap<string, string>,
): ReadonlyMap<string, Fate> {
  const stamps = new Map(scope.published.map(({ address, stamp }) => [address, stamp]));
  const moved = [...due].flatMap(([id, wanted]): { id: string; wanted: string; stamp: string }[] => {
    const stamp = scope.blocks.get(id)?.fingerprint;
    const isHeadElsewhere = id !== wanted && /-r0$/.test(id) && stamp !== undefined && stamps.get(id) === stamp;
    return isHeadElsewhere && stamps.get(wanted) === stamp ? [{ id, wanted, stamp }] : [];
  });
  // Where several tables moved on by one, a place loses one head and receives another: the one received counts.
  return new Map<string, Fate>([
    ...fates,
    ...moved.map(({ id, stamp }) => [id, headBeside(scope, id, stamp, fates)] as const),
    ...moved.map(({ id, wanted }) => [wanted, { kind: 'same', id, likeness: 1 }] as const),
  ]);
}

/** Where the head of a table went whose rows went elsewhere: it stands beside them there, if it moved with them. */
function headBeside(scope: LedgerScope, head: string, stamp: string, fates: ReadonlyMap<string, Fate>): Fate {
  const rows = head.replace(/0$/, '');
  const places = [...fates].flatMap(([id, fate]) =>
    id.startsWith(rows) && id !== head && fate.kind === 'same' ? [fate.id.replace(/-r\d+$/, '-r0')] : [],
  );
  const beside = places.find((id) => id !== head && scope.blocks.get(id)?.fingerprint === stamp);
  return beside === undefined ? { kind: 'gone' } : { kind: 'same', id: beside, likeness: 1 };
}

function dueOnPage(
  scope: LedgerScope,
  id: string,
  page: AddressedPage,
  before: readonly PublishedAddress[],
  keys: ReadonlyMap<string, string>,
  folders: MovedFolders,
): ReadonlyMap<string, string> {
  const isSettled = page.blocks.every((block) => keys.get(block.id) === block.id);
  if (isSettled || before.length === 0) return new Map();
  const own = new Set([id, ...folders.predecessorsOf(id)]);
  return reconcilePage({
    before: before.map((entry) => ({ fragment: fragmentOf(entry.id), key: entry.id })),
    now: page.blocks.map((block) => ({ fragment: block.fragment, key: keys.get(block.id) ?? null })),
    chosen: markedFragments(page.nodes),
    taken: scope.published
      .filter((entry) => entry.kind === 'block' && own.has(pageOf(entry.id)))
      .map((entry) => fragmentOf(entry.id)),
  });
}

function whereabouts(
  scope: LedgerScope,
  inForce: readonly PublishedAddress[],
  folders: MovedFolders,
  due: ReadonlyMap<string, string>,
  fates: ReadonlyMap<string, Fate>,
): Whereabouts {
  const dueOf = (id: string): string => due.get(id) ?? id;
  const now = new Map([...scope.blocks.values()].map((block) => [dueOf(block.id), block]));
  const things = explainThings(scope, inForce);
  const moves = new Map([...folders.moves, ...things.moves]);
  const changes = new Map(things.changes);
  const gone = [...folders.gone, ...things.gone];
  const unclear = new Map(things.unclear);
  for (const entry of inForce.filter(({ kind }) => kind === 'block')) {
    const { id, stamp } = entry;
    const fate = fates.get(id);
    const stays = now.get(id);
    if (fate === undefined || (stays !== undefined && scope.changeOf(id, stamp, stays.fingerprint) !== undefined))
      continue;
    const likeness = fate.kind === 'same' ? fate.likeness : null;
    const targets = placesOf(fate).map(dueOf);
    const [target = ''] = targets;
    if (target === id && targets.length === 1) {
      if (stays !== undefined && stays.fingerprint !== stamp)
        changes.set(id, { from: stamp, to: stays.fingerprint, likeness });
    } else if (targets.length > 0) {
      const isAlong = targets.length === 1 && target === folders.placeOf(id) && now.get(target)?.fingerprint === stamp;
      if (!isAlong)
        moves.set(
          id,
          targets.filter((place) => place !== id),
        );
    } else if (stays !== undefined && headsTheSame(scope, id, fates))
      changes.set(id, { from: stamp, to: stays.fingerprint, likeness: null });
    else if (stays !== undefined || fate.kind === 'unclear')
      unclear.set(
        id,
        fate.kind === 'unclear'
          ? fate.candidates.map((one) => ({ ...one, id: dueOf(one.id), text: scope.blocks.get(one.id)?.zh }))
          : [],
      );
    else if (!folders.isGoneWith(id)) gone.push(id);
  }
  const goesTo = (block: string): readonly string[] => {
    const along = folders.placeOf(block);
    return moves.get(block) ?? (along === null ? [] : [along]);
  };
  const others = [explainMade(scope, inForce, goesTo), explainFiles(scope, inForce, goesTo, dueOf)];
  for (const [from, to] of others.flatMap((one) => [...one.moves])) moves.set(from, to);
  return { moves, changes, gone: [...gone, ...others.flatMap((one) => one.gone)], unclear };
}
