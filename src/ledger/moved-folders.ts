import { fragmentOf, pageOf } from '../addressing/block-id.ts';
import { placesOf } from './find-texts.ts';
import type { LedgerScope, PublishedAddress } from './ledger-scope.ts';
import type { Fate } from './match-texts.ts';

/** What became of pages and documents that are gone. */
export interface MovedFolders {
  /** Page or document → where most of its text is now; without pages that moved with their document. */
  moves: ReadonlyMap<string, readonly string[]>;
  /** Pages and documents without a successor; without the pages of such a document. */
  gone: readonly string[];
  /** The page that replaced a page, or the page itself. */
  successorOf(page: string): string;
  /** Old pages that a page replaced. */
  predecessorsOf(page: string): readonly string[];
  /** Where a block is if it moved with its page; null where the page still exists or has no single successor. */
  placeOf(block: string): string | null;
  /** Whether the page of a block, or its document, is gone without a successor. */
  isGoneWith(block: string): boolean;
}

/** Judges pages and documents by where their texts went. */
export function movedFolders(
  scope: LedgerScope,
  inForce: readonly PublishedAddress[],
  fates: ReadonlyMap<string, Fate>,
): MovedFolders {
  const lost = inForce.filter(
    ({ kind, address }) => (kind === 'page' || kind === 'document') && !scope.map.isLiving(address),
  );
  const targets = new Map(lost.map(({ id }) => [id, targetsOf(scope, id, inForce, fates)]));
  const known = new Set(scope.published.map(({ address }) => address));
  const successors = new Map<string, string>();
  /** A page redirected to another goes where that one goes. */
  const areOne = (one: string, other: string): boolean =>
    scope.map.heirsOf(one).includes(other) || scope.map.heirsOf(other).includes(one);
  const isTaken = (to: string, id: string): boolean =>
    [...successors].some(([other, place]) => place === to && !areOne(other, id));
  for (const [id, [best, ...others]] of targets)
    if (best !== undefined && others.length === 0 && !known.has(best) && !isTaken(best, id)) successors.set(id, best);
  const documentOf = (id: string): string => id.split('/')[0] ?? '';
  // Pages without texts of their own, such as the one on how a text was made, move with their document.
  for (const { id, kind } of lost) {
    const document = successors.get(documentOf(id));
    if (kind !== 'page' || document === undefined || (targets.get(id) ?? []).length > 0) continue;
    const along = `${document}/${fragmentOf(id)}`;
    if (scope.map.isLiving(along)) successors.set(id, along);
  }
  const isAlong = (id: string): boolean =>
    id.includes('/') && successors.get(documentOf(id)) !== undefined
      ? successors.get(id) === `${successors.get(documentOf(id)) ?? ''}/${fragmentOf(id)}`
      : false;
  const isGone = (id: string): boolean => targets.get(id)?.length === 0 && !successors.has(id);
  const predecessors = Map.groupBy([...successors], ([, to]) => to);
  return {
    moves: new Map(
      [...targets].flatMap(([id, to]) => {
        const places = successors.has(id) ? [successors.get(id) ?? ''] : to;
        return places.length === 0 || isAlong(id) ? [] : [[id, places] as const];
      }),
    ),
    gone: [...targets.keys()].filter((id) => isGone(id) && !(id.includes('/') && isGone(documentOf(id)))),
    successorOf: (page) => successors.get(page) ?? page,
    predecessorsOf: (page) => (predecessors.get(page) ?? []).map(([from]) => from),
    placeOf: (block) => {
      const page = successors.get(pageOf(block));
      return page === undefined ? null : `${page}/${fragmentOf(block)}`;
    },
    isGoneWith: (block) => isGone(pageOf(block)) || isGone(documentOf(block)),
  };
}

/** Pages, or documents, that hold a good part of what was on one, if together they hold half of it; the best first. */
function targetsOf(
  scope: LedgerScope,
  id: string,
  inForce: readonly PublishedAddress[],
  fates: ReadonlyMap<string, Fate>,
): string[] {
  const folderOf = id.includes('/') ? pageOf : (block: string): string => block.split('/')[0] ?? '';
  const weights = new Map<string, number>();
  let all = 0;
  for (const entry of inForce) {
    if (entry.kind !== 'block' || folderOf(entry.id) !== id) continue;
    const weight = (scope.wordings.get(entry.stamp) ?? '').length + 1;
    const fate = fates.get(entry.id);
    const places = fate === undefined ? [] : placesOf(fate);
    all += weight;
    for (const folder of new Set(places.map(folderOf))) weights.set(folder, (weights.get(folder) ?? 0) + weight);
  }
  const good = [...weights].filter(([, weight]) => weight * 4 >= all).sort(([, a], [, b]) => b - a);
  const held = good.reduce((sum, [, weight]) => sum + weight, 0);
  return held * 2 >= all ? good.map(([folder]) => folder) : [];
}
