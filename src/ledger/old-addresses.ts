import { LANGS, type Lang } from '../i18n/lang.ts';
import { addressRoute } from './address-route.ts';
import { fragmentOf, pageOf } from '../addressing/block-id.ts';
import { addressOf, isPlace } from './ledger-file.ts';
import type { LedgerScope, PublishedAddress } from './ledger-scope.ts';
import type { Destination } from './redirect-map.ts';

/** A place an old address leads to. */
export interface Target {
  /** Address that exists, without its language. */
  id: string;
  url: Record<Lang, string>;
}

/** An old place on a page: what stood there is on another page now or, without targets, was removed. */
export interface DepartedBlock {
  fragment: string;
  targets: readonly Target[];
  reason: string;
  date: string;
}

/** A page, document, name or indicator that is no longer served: at its address a page leads on. */
export interface DepartedPage {
  /** `<document>/<page>`, `<document>`, `names/<name>` or `indicators/<indicator>`. */
  id: string;
  /** Whether it was on a side-by-side page too. */
  wasParallel: boolean;
  /** Its old address. */
  url: Record<Lang, string>;
  targets: readonly Target[];
  reason: string;
  date: string;
  /** What stood on it, for old addresses with a fragment. */
  blocks: readonly DepartedBlock[];
}

export interface OldAddresses {
  /**
   * Old fragments that become empty anchors at another place on the same page, by the address of that place: the id of a
   * block, `projects/<project>`, …
   */
  anchors: ReadonlyMap<string, readonly string[]>;
  /** Old fragments of pages that still exist, listed at the end of the page; by `<document>/<page>`, `projects`, `brief` or `indicators/<indicator>`. */
  departed: ReadonlyMap<string, readonly DepartedBlock[]>;
  pages: readonly DepartedPage[];
  /** Files below `/data` that are kept under their old name: address → the file whose content they now have, or none. */
  files: ReadonlyMap<string, { target: string | null; reason: string; date: string }>;
}

/** What the site has to serve at published addresses that no longer exist. */
export function oldAddresses(scope: LedgerScope): OldAddresses {
  const views = new Set([...scope.living, ...scope.published].filter(({ kind }) => kind === 'view').map(addressOf));
  const old = scope.published.flatMap((entry): Old[] => {
    const destination = scope.map.follow(entry.address);
    return destination.state === 'moved' || destination.state === 'gone' ? [{ entry, destination }] : [];
  });
  const places = old.filter(({ entry }) => isPlace(entry));
  const isServed = (page: string): boolean => scope.map.isLiving(page);
  const isAnchor = ({ entry, destination }: Old): boolean =>
    isServed(pageOf(entry.address)) && pageOf(firstTarget(destination)) === pageOf(entry.address);
  const anchors = Map.groupBy(places.filter(isAnchor), ({ destination }) => firstTarget(destination));
  const departed = Map.groupBy(
    places.filter((one) => !isAnchor(one)),
    ({ entry }) => pageOf(entry.address),
  );
  return {
    anchors: mapValues(anchors, (list) => list.map(({ entry }) => fragmentOf(entry.address))),
    departed: mapValues(new Map([...departed].filter(([page]) => isServed(page))), (list) =>
      list.map((one) => departedBlock(one, views)),
    ),
    pages: old
      .filter(({ entry }) => !isPlace(entry) && entry.kind !== 'term' && entry.kind !== 'file')
      .map((one) => departedPage(one, departed.get(one.entry.address) ?? [], views)),
    files: new Map(
      old
        .filter(({ entry }) => entry.kind === 'file')
        .map(({ entry, destination }) => {
          const { reason, date } = destination.redirect;
          return [entry.address, { target: firstTarget(destination) || null, reason, date }];
        }),
    ),
  };
}

interface Old {
  entry: PublishedAddress;
  destination: Extract<Destination, { state: 'moved' | 'gone' }>;
}

function firstTarget(destination: Old['destination']): string {
  return destination.state === 'moved' ? (destination.targets[0] ?? '') : '';
}

function departedBlock({ entry, destination }: Old, views: ReadonlySet<string>): DepartedBlock {
  const { reason, date } = destination.redirect;
  return { fragment: fragmentOf(entry.address), targets: targetsOf(destination, views), reason, date };
}

function departedPage({ entry, destination }: Old, blocks: readonly Old[], views: ReadonlySet<string>): DepartedPage {
  const { reason, date } = destination.redirect;
  return {
    id: entry.address,
    wasParallel: entry.kind === 'page',
    url: urlOf(entry.address, views),
    targets: targetsOf(destination, views),
    reason,
    date,
    blocks: blocks.map((block) => departedBlock(block, views)),
  };
}

function targetsOf(destination: Old['destination'], views: ReadonlySet<string>): Target[] {
  return destination.state === 'moved' ? destination.targets.map((id) => ({ id, url: urlOf(id, views) })) : [];
}

function urlOf(address: string, views: ReadonlySet<string>): Record<Lang, string> {
  const [zh, en] = LANGS.map((lang) => addressRoute(lang, address, views.has(address)));
  return { zh: zh ?? '', en: en ?? '' };
}

function mapValues<V, W>(map: ReadonlyMap<string, V>, change: (value: V) => W): Map<string, W> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
