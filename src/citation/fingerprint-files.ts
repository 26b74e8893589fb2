import { fingerprint } from '../addressing/fingerprint.ts';
import type { EarlierEnglish } from '../ledger/earlier-english.ts';
import { ledgerScope, type LedgerScope, type PublishedAddress } from '../ledger/ledger-scope.ts';
import { readLedgerFiles } from '../ledger/read-ledger-files.ts';
import type { Lang } from '../i18n/lang.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import type { Library } from '../library/library.ts';

/** What became of a wording that was published at some time. */
export interface WordingStanding {
  /** Block that has or had it. */
  id: string;
  lang: Lang;
  /** `current`: it is there. `moved`: it is at `to`. `changed`: `to` has another wording now. `gone`: removed. */
  state: 'current' | 'moved' | 'changed' | 'gone';
  /** Blocks to read instead, if it is not current. */
  to?: readonly string[];
  /** Why it changed, where `redirects.yaml` says so, and since when. */
  reason?: string;
  date?: string;
}

/** One of the sixteen files below `/data/fingerprints/`: wordings by fingerprint. */
export interface FingerprintFile {
  formatVersion: 1;
  wordings: Readonly<Record<string, readonly WordingStanding[]>>;
}

export const FIRST_DIGITS = [...'0123456789abcdef'] as const;

/** Fingerprints of all wordings, present and past, by their first digit. */
export function fingerprintFiles(library: Library): ReadonlyMap<string, FingerprintFile> {
  const { ledger, redirects, earlierEnglish } = readLedgerFiles(PROJECT_ROOT);
  const scope = ledgerScope(ledger, library, redirects);
  const current = currentWordings(library);
  const standings = [...current, ...pastWordings(scope), ...pastEnglish(scope, earlierEnglish, current)];
  const byDigit = Map.groupBy(standings, ([print]) => print[0] ?? '');
  return new Map(
    FIRST_DIGITS.map((digit) => [digit, { formatVersion: 1, wordings: grouped(byDigit.get(digit) ?? []) }]),
  );
}

/** A fingerprint with what became of its wording. */
export type Entry = readonly [print: string, standing: WordingStanding];

/** What became of the Chinese wordings in the ledger that are no longer at their address. */
export function pastWordings(scope: LedgerScope): Entry[] {
  return scope.published
    .filter(({ kind }) => kind === 'block')
    .flatMap((entry) => entry.history.flatMap((print) => pastWording(scope, entry, print)));
}

/** What became of English wordings that were published and then edited; a restored one does not count as past. */
export function pastEnglish(
  scope: LedgerScope,
  earlier: readonly EarlierEnglish[],
  current: readonly Entry[] = [],
): Entry[] {
  const present = new Set(current.map(([print, { id }]) => `${id} ${print}`));
  return earlier
    .filter(({ id, print }) => scope.isInScope(id) && !present.has(`${id} ${print}`))
    .flatMap(({ id, print, until }): Entry[] => {
      const destination = scope.map.follow(id);
      const standing = { id, lang: 'en', date: until } as const;
      if (destination.state === 'living') return [[print, { ...standing, state: 'changed', to: [id] }]];
      if (destination.state === 'moved') return [[print, { ...standing, state: 'changed', to: destination.targets }]];
      return destination.state === 'gone' ? [[print, { ...standing, state: 'gone' }]] : [];
    });
}

function grouped(entries: readonly Entry[]): FingerprintFile['wordings'] {
  const groups = Map.groupBy(entries, ([print]) => print);
  return Object.fromEntries(
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([print, list]) => [print, list.map(([, standing]) => standing)]),
  );
}

function currentWordings({ blocks }: Library): Entry[] {
  return blocks.flatMap(({ id, en, fingerprint: print }): Entry[] => [
    [print, { id, lang: 'zh', state: 'current' }],
    ...(en === null ? [] : [[fingerprint(en), { id, lang: 'en', state: 'current' }] as const]),
  ]);
}

function pastWording(scope: LedgerScope, { id }: PublishedAddress, print: string): Entry[] {
  const destination = scope.map.follow(id);
  if (destination.state === 'living') {
    if (scope.blocks.get(id)?.fingerprint === print) return [];
    const change = scope.redirects.changes.find(({ changed, from }) => changed === id && from === print);
    return [
      [
        print,
        { id, lang: 'zh', state: 'changed', to: [id], ...(change && { reason: change.reason, date: change.date }) },
      ],
    ];
  }
  if (destination.state !== 'moved' && destination.state !== 'gone') return [];
  const { reason, date } = destination.redirect;
  if (destination.state === 'gone') return [[print, { id, lang: 'zh', state: 'gone', reason, date }]];
  const stands = destination.targets.some((target) => scope.blocks.get(target)?.fingerprint === print);
  return [[print, { id, lang: 'zh', state: stands ? 'moved' : 'changed', to: destination.targets, reason, date }]];
}
