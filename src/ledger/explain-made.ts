import { fragmentOf, pageOf } from '../addressing/block-id.ts';
import { madeFragment } from '../addressing/made-page.ts';
import type { LedgerScope, PublishedAddress } from './ledger-scope.ts';

/**
 * What became of places on the pages that tell how a text was made. Such a place is named after the block that a correction
 * is about: it follows the block as long as the correction exists; otherwise it is gone.
 *
 * @param goesTo where a block stands now, if it is not where it was
 */
export function explainMade(
  scope: LedgerScope,
  inForce: readonly PublishedAddress[],
  goesTo: (block: string) => readonly string[],
): { moves: ReadonlyMap<string, readonly string[]>; gone: readonly string[] } {
  const lost = inForce.filter(({ kind, address }) => kind === 'made' && !scope.map.isLiving(address));
  const moves = new Map<string, readonly string[]>();
  const gone: string[] = [];
  for (const { address } of lost) {
    const page = pageOf(address);
    const document = pageOf(page);
    const block = scope.published.find(
      ({ kind, id }) => kind === 'block' && id.startsWith(`${document}/`) && madeFragment(id) === fragmentOf(address),
    );
    const places = (block === undefined ? [] : goesTo(block.id))
      .map((id) => `${id.split('/')[0] ?? ''}/${fragmentOf(page)}/${madeFragment(id)}`)
      .filter((place) => scope.map.isLiving(place));
    if (places.length > 0) moves.set(address, places);
    else if (scope.map.isLiving(page)) gone.push(address);
  }
  return { moves, gone };
}
