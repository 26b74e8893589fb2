import { LANGS, type Lang } from '../i18n/lang.ts';
import { fragmentOf, pageOf } from './block-id.ts';
import type { LedgerScope, PublishedAddress } from './ledger-scope.ts';
import type { Destination } from './redirect-map.ts';
import { routes } from './routes.ts';

/** A place an old address leads to. */
export interface Target {
  /** Block, page or document that exists. */
  id: string;
  url: Record<Lang, string>;
}

/** An old address below a page: its text is on another page now or, without targets, was taken out. */
export interface DepartedBlock {
  fragment: string;
  targets: readonly Target[];
  reason: string;
  date: string;
}

/** A page, document or name that is served no more: its address leaves a page that leads on. */
export interface DepartedPage {
  /** `<document>/<page>`, `<document>` or `names/<name>`. */
  id: string;
  /** Its old address. */
  url: Record<Lang, string>;
  targets: readonly Target[];
  reason: string;
  date: string;
  /** What stood on it, for addresses with a fragment. */
  blocks: readonly DepartedBlock[];
}

export interface OldAddresses {
  /** Old fragments that become empty anchors at a block of the same page, by id of the block. */
  anchors: ReadonlyMap<string, readonly string[]>;
  /** Old fragments of pages that still exist, listed at the end of the page; by `<document>/<page>`. */
  departed: ReadonlyMap<string, readonly DepartedBlock[]>;
  pages: readonly DepartedPage[];
}

/** What the site has to serve at published addresses where nothing stands any more. */
export function oldAddresses(scope: LedgerScope): OldAddresses {
  const old = scope.published.flatMap((entry): Old[] => {
    const destination = scope.map.follow(entry.address);
    return destination.state === 'moved' || destination.state === 'gone' ? [{ entry, destination }] : [];
  });
  const blocks = old.filter(({ entry }) => entry.kind === 'block');
  const isAnchor = ({ entry, destination }: Old): boolean => scope.pages.has(pageOf(entry.id)) && pageOf(firstTarget(destination)) === pageOf(entry.id);
  const anchors = Map.groupBy(blocks.filter(isAnchor), ({ destination }) => firstTarget(destination));
  const departed = Map.groupBy(blocks.filter((one) => !isAnchor(one)), ({ entry }) => pageOf(entry.id));
  return {
    anchors: mapValues(anchors, (list) => list.map(({ entry }) => fragmentOf(entry.id))),
    departed: mapValues(new Map([...departed].filter(([page]) => scope.pages.has(page))), (list) => list.map(departedBlock)),
    pages: old.filter(({ entry }) => entry.kind !== 'block' && entry.kind !== 'term').map((one) => departedPage(one, departed.get(one.entry.id) ?? [])),
  };
}

interface Old {
  entry: PublishedAddress;
  destination: Extract<Destination, { state: 'moved' | 'gone' }>;
}

function firstTarget(destination: Old['destination']): string {
  return destination.state === 'moved' ? (destination.targets[0] ?? '') : '';
}

function departedBlock({ entry, destination }: Old): DepartedBlock {
  const { reason, date } = destination.redirect;
  return { fragment: fragmentOf(entry.id), targets: targetsOf(destination), reason, date };
}

function departedPage({ entry, destination }: Old, blocks: readonly Old[]): DepartedPage {
  const { reason, date } = destination.redirect;
  return { id: entry.address, url: urlOf(entry.address), targets: targetsOf(destination), reason, date, blocks: blocks.map(departedBlock) };
}

function targetsOf(destination: Old['destination']): Target[] {
  return destination.state === 'moved' ? destination.targets.map((id) => ({ id, url: urlOf(id) })) : [];
}

function urlOf(address: string): Record<Lang, string> {
  const [zh, en] = LANGS.map((lang) => routeOf(lang, address));
  return { zh: zh ?? '', en: en ?? '' };
}

function routeOf(lang: Lang, address: string): string {
  const [document = '', page, fragment] = address.split('/');
  if (page === undefined) return routes.document(lang, document);
  return document === 'names' ? routes.name(lang, page) : routes.page(lang, document, page, fragment);
}

function mapValues<V, W>(map: ReadonlyMap<string, V>, change: (value: V) => W): Map<string, W> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
