import { addressOf, type LedgerEntry } from './ledger-file.ts';
import type { LedgerKind } from '../addressing/ledger-kinds.ts';
import type { Redirect, Redirects } from './redirects-file.ts';

/** Where a published address leads today. */
export type Destination =
  | { state: 'living' }
  /** `targets` live; `redirect` is the entry that says so, for the address itself or for the page it was on. */
  | { state: 'moved'; targets: readonly string[]; redirect: Redirect }
  | { state: 'gone'; redirect: Redirect }
  | { state: 'lost' }
  | { state: 'cycle'; redirect: Redirect };

/**
 * Follows addresses through the redirects. With a page that moved goes each block whose wording is at the same fragment of
 * the new page; with a document go its pages. An address with a redirect of its own follows that one.
 */
export class RedirectMap {
  private readonly stamps: ReadonlyMap<string, string>;
  private readonly wordings: ReadonlyMap<string, string>;
  private readonly published: ReadonlyMap<string, readonly LedgerEntry[]>;
  private readonly redirects: ReadonlyMap<string, Redirect>;
  /** Number of redirects followed for the address that was asked for. */
  private steps = 0;

  /** @param living what the library holds now, from `ledgerOf` */
  constructor(ledger: readonly LedgerEntry[], living: readonly LedgerEntry[], { moves }: Redirects) {
    this.stamps = new Map(living.map((entry) => [addressOf(entry), entry.stamp]));
    this.wordings = new Map(living.map((entry) => [`${entry.kind} ${addressOf(entry)}`, entry.stamp]));
    this.published = Map.groupBy(ledger, addressOf);
    this.redirects = new Map(moves.map((redirect) => [redirect.from, redirect]));
  }

  isLiving(address: string): boolean {
    return this.stamps.has(address);
  }

  /** Fingerprint of what is at an address now. A term and its page share an address, hence the kind. */
  wordingAt(address: string, kind: LedgerKind): string | undefined {
    return this.wordings.get(`${kind} ${address}`);
  }

  /** Where `address` leads; a place counts only if it holds what was last published at `address`. */
  follow(address: string): Destination {
    this.steps = 0;
    return this.followOn(address, new Set());
  }

  /**
   * The last addresses that redirects lead to, whether anything is there now or not: this address shares their fate. None for
   * a text that was removed; the address itself where no redirect is about it.
   */
  heirsOf(address: string): readonly string[] {
    const last: string[] = [];
    const seen = new Set([address]);
    // Each address is visited once, however many ways lead there. Pages redirected to a place inside themselves would go on
    // for ever.
    for (const one of seen) {
      if (seen.size > MOST_PLACES) break;
      const own = this.redirects.get(one);
      const above = own ?? this.redirectAbove(one);
      if (above === undefined) last.push(one);
      else
        for (const place of own?.to ?? placesAlong(one, above).filter((place) => this.holds(place, one)))
          seen.add(place);
    }
    return last;
  }

  /** The redirect for this very address. */
  entryOf(address: string): Redirect | undefined {
    return this.redirects.get(address);
  }

  /** @param used redirects already followed from the address that was asked for; each is followed at most once */
  private followOn(address: string, used: Set<Redirect>): Destination {
    if (this.isLiving(address)) return { state: 'living' };
    const own = this.redirects.get(address);
    const redirect = own ?? this.redirectAbove(address);
    if (redirect === undefined) return { state: 'lost' };
    if (redirect.to.length === 0) return { state: 'gone', redirect };
    this.steps += 1;
    if (used.has(redirect) || this.steps > MOST_STEPS) return { state: 'cycle', redirect };

    used.add(redirect);
    const destination = own === undefined ? this.followParent(address, redirect, used) : this.followOwn(own, used);
    used.delete(redirect);
    return destination;
  }

  private followOwn(redirect: Redirect, used: Set<Redirect>): Destination {
    const targets: string[] = [];
    for (const target of redirect.to) {
      const next = this.followOn(target, used);
      if (next.state === 'living') targets.push(target);
      else if (next.state === 'moved') for (const place of next.targets) targets.push(place);
      else return next.state === 'gone' ? { state: 'lost' } : next;
    }
    return { state: 'moved', targets: [...new Set(targets)], redirect };
  }

  /** The redirect of the page or document that `address` was in. */
  private redirectAbove(address: string): Redirect | undefined {
    const parent = ancestorsOf(address).find((ancestor) => this.redirects.has(ancestor));
    return parent === undefined ? undefined : this.redirects.get(parent);
  }

  /** Blocks move with their page, pages and their blocks with their document. */
  private followParent(address: string, redirect: Redirect, used: Set<Redirect>): Destination {
    for (const candidate of placesAlong(address, redirect)) {
      const next = this.followOn(candidate, used);
      if (next.state === 'cycle') return next;
      if (!this.holds(candidate, address)) continue;
      if (next.state === 'living') return { state: 'moved', targets: [candidate], redirect };
      if (next.state !== 'lost') return next;
    }
    return { state: 'lost' };
  }

  /** Whether the wording last published at `old` is, or once was, at `place`. */
  private holds(place: string, old: string): boolean {
    const last = this.published.get(old)?.at(-1)?.stamp ?? '';
    return this.stamps.get(place) === last || this.published.get(place)?.some(({ stamp }) => stamp === last) === true;
  }
}

/** Each redirect should lead straight to the last address; a fan of chains would have more paths than can ever be followed. */
const MOST_STEPS = 1000;

/** Where an address would be if it moved with the page or document it is in. */
function placesAlong(address: string, { from, to }: Redirect): string[] {
  return to.map((target) => target + address.slice(from.length));
}

/** No text moves as often as this; only a redirect to a place inside itself gets here. */
const MOST_PLACES = 100;

/** The page and the document of a block, the document of a page; the nearest first. */
function ancestorsOf(address: string): string[] {
  const parts = address.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('/'));
}
