import { fragmentOf, pageOf } from '../addressing/block-id.ts';
import { headsTheSame, placesOf } from './find-texts.ts';
import type { LedgerScope, PublishedAddress } from './ledger-scope.ts';
import type { Fate } from './match-texts.ts';

/** Pages that hold another page now, their title neither standing there nor heading what it did; with where it stands. */
export function replacedPages(
  scope: LedgerScope,
  inForce: readonly PublishedAddress[],
  fates: ReadonlyMap<string, Fate>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    inForce.flatMap(({ kind, id }): [string, readonly string[]][] => {
      const fate = kind === 'block' && fragmentOf(id) === 'title' ? fates.get(id) : undefined;
      const stays = scope.blocks.get(id);
      if (fate === undefined || stays === undefined || placesOf(fate).includes(id)) return [];
      const isExplained = scope.changeOf(id, scope.historyOf(id).at(-1) ?? '', stays.fingerprint) !== undefined;
      return isExplained || headsTheSame(scope, id, fates) ? [] : [[pageOf(id), placesOf(fate)]];
    }),
  );
}

/** Whether an address is that of a page, or on it. */
export function isOn(address: string, page: string): boolean {
  return address === page || address.startsWith(`${page}/`);
}
