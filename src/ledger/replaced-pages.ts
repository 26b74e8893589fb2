import { fragmentOf, pageOf } from '../addressing/block-id.ts';
import { headsTheSame, placesOf } from './find-texts.ts';
import type { LedgerScope, PublishedAddress } from './ledger-scope.ts';
import type { Fate } from './match-texts.ts';

/** A published page whose file now holds another page. */
export interface ReplacedPage {
  /** Where its own title is. */
  places: readonly string[];
  /** The published name of the page that is there now, which it should get back; null where it is a new page. */
  formerly: string | null;
}

/** Pages whose file now holds another page: the title is no longer there, and what stands in its place heads another text. */
export function replacedPages(
  scope: LedgerScope,
  inForce: readonly PublishedAddress[],
  fates: ReadonlyMap<string, Fate>,
): ReadonlyMap<string, ReplacedPage> {
  const titles = inForce.filter(({ kind, id }) => kind === 'block' && fragmentOf(id) === 'title');
  const formerlyAt = (title: string): string | null => {
    const one = titles.find(({ id }) => id !== title && placesOf(fates.get(id) ?? { kind: 'gone' }).includes(title));
    return one === undefined ? null : pageOf(one.id);
  };
  return new Map(
    titles.flatMap(({ id }): [string, ReplacedPage][] => {
      const fate = fates.get(id);
      const stays = scope.blocks.get(id);
      if (fate === undefined || stays === undefined || placesOf(fate).includes(id)) return [];
      const isExplained = scope.changeOf(id, scope.historyOf(id).at(-1) ?? '', stays.fingerprint) !== undefined;
      return isExplained || headsTheSame(scope, id, fates)
        ? []
        : [[pageOf(id), { places: placesOf(fate), formerly: formerlyAt(id) }]];
    }),
  );
}

/** Whether an address is that of a page, or of a place on it. */
export function isOn(address: string, page: string): boolean {
  return address === page || address.startsWith(`${page}/`);
}
