import type { AddressedBlock, AddressedLibrary, AddressedPage } from '../library/addressed-library.ts';
import { addressOf, type LedgerEntry } from './ledger-file.ts';
import { ledgerOf } from './ledger-of.ts';
import { publishedDocuments } from './published-documents.ts';
import { RedirectMap } from './redirect-map.ts';
import { seenRedirects } from './seen-redirects.ts';
import type { Redirects, WordingChange } from './redirects-file.ts';
import { wordingsOf, type Wordings } from './wordings-files.ts';

/** A published address with all its wordings, the current one last. */
export interface PublishedAddress extends LedgerEntry {
  address: string;
  history: readonly string[];
}

/** Ledger, library and redirects, indexed by address. Built once per check. */
export interface LedgerScope {
  /** Without places that are not in this library. */
  redirects: Redirects;
  /** What was published last, by fingerprint: it serves to find texts that changed when they moved. */
  wordings: Wordings;
  /** The texts of the library now, by fingerprint. */
  texts: Wordings;
  /** Everything that has an address now. */
  living: readonly LedgerEntry[];
  map: RedirectMap;
  /** Addresses the library has to answer for: staff documents are left out of a public library. */
  published: readonly PublishedAddress[];
  /** Whether an address belongs to this library: one of a staff document does not belong to a public one. */
  isInScope(address: string): boolean;
  /** Whether everybody can read what is at this address. */
  isPublic: (address: string) => boolean;
  /** All fingerprints ever published for a block. */
  historyOf(block: string): readonly string[];
  pages: ReadonlyMap<string, AddressedPage>;
  blocks: ReadonlyMap<string, AddressedBlock>;
  /** Blocks with a wording that was never published at their address, by fingerprint. */
  arrivals: ReadonlyMap<string, readonly AddressedBlock[]>;
  /** The entry that explains why `address` now has the wording `fingerprint` instead of the one last published (`from`). */
  changeOf(address: string, from: string, fingerprint: string): WordingChange | undefined;
}

/** @param wordings without them only unchanged texts are found again */
export function ledgerScope(
  ledger: readonly LedgerEntry[],
  library: AddressedLibrary,
  redirects: Redirects,
  wordings: Wordings = NO_WORDINGS,
): LedgerScope {
  const living = ledgerOf(library);
  const isInScope = scopeOf(ledger, library.profile);
  const seen = seenRedirects(redirects, isInScope);
  const documents = publishedDocuments(library);
  const blocks = new Map(
    documents.flatMap(({ pages }) => pages.flatMap((page) => page.blocks.map((block) => [block.id, block] as const))),
  );
  const published = publishedAddresses(ledger, library.profile);
  const histories = new Map(published.filter(({ kind }) => kind === 'block').map(({ id, history }) => [id, history]));
  const historyOf = (block: string): readonly string[] => histories.get(block) ?? [];
  return {
    redirects: seen,
    wordings,
    texts: wordingsOf(library),
    living,
    map: new RedirectMap(ledger, living, seen),
    published,
    isInScope,
    isPublic: scopeOf([...published, ...living], 'public'),
    historyOf,
    pages: new Map(documents.flatMap(({ id, pages }) => pages.map((page) => [`${id}/${page.page}`, page] as const))),
    blocks,
    arrivals: Map.groupBy(
      [...blocks.values()].filter(({ id, fingerprint }) => !historyOf(id).includes(fingerprint)),
      ({ fingerprint }) => fingerprint,
    ),
    changeOf: (address, from, to) =>
      redirects.changes.find((change) => change.changed === address && change.from === from && change.to === to),
  };
}

const NO_WORDINGS: Wordings = new Map();

/** Addresses that the site of a profile has to answer for. */
export function publishedAddresses(
  ledger: readonly LedgerEntry[],
  profile: AddressedLibrary['profile'],
): PublishedAddress[] {
  const isInScope = scopeOf(ledger, profile);
  const lines = Map.groupBy(ledger, ({ kind, id }) => `${kind} ${id}`);
  return [...lines.values()]
    .flatMap((entries) => {
      const last = entries.at(-1);
      return last === undefined
        ? []
        : [{ ...last, address: addressOf(last), history: entries.map(({ stamp }) => stamp) }];
    })
    .filter(({ address }) => isInScope(address));
}

/** A document that was ever public stays in the scope of the public library, so it cannot be withdrawn silently. */
export function scopeOf(
  ledger: readonly LedgerEntry[],
  profile: AddressedLibrary['profile'],
): (address: string) => boolean {
  if (profile === 'staff') return () => true;
  const documents = ledger.filter(({ kind }) => kind === 'document');
  const open = new Set(documents.filter(({ stamp }) => stamp === 'public').map(({ id }) => id));
  const closed = new Set(documents.map(({ id }) => id).filter((id) => !open.has(id)));
  return (address) => !closed.has(/^data\/tables\/([^.]+)/.exec(address)?.[1] ?? address.split('/')[0] ?? '');
}
