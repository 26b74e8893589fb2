import type { AddressedDocument, AddressedLibrary } from '../library/addressed-library.ts';
import { fingerprint } from '../addressing/fingerprint.ts';
import type { LedgerEntry } from './ledger-file.ts';

/** One entry for everything in the library that has an address, in reading order. */
export function ledgerOf(library: AddressedLibrary): LedgerEntry[] {
  const terms = library.terms.map(({ id, zh }): LedgerEntry => ({ kind: 'term', id, stamp: fingerprint(zh.name) }));
  const names = (library.names ?? [])
    .filter(({ isPublic }) => isPublic)
    .map(({ id, zh }): LedgerEntry => ({ kind: 'name', id, stamp: fingerprint(zh.name) }));
  const own = (library.own ?? []).map(({ kind, id, name }): LedgerEntry => ({
    kind,
    id,
    stamp: name === null ? '' : fingerprint(name),
  }));
  return [...library.documents.flatMap(entriesOf), ...terms, ...names, ...own];
}

function entriesOf({ id, source, pages }: AddressedDocument): LedgerEntry[] {
  return [
    { kind: 'document', id, stamp: source.access },
    ...pages.flatMap(({ page, blocks }): LedgerEntry[] => [
      { kind: 'page', id: `${id}/${page}`, stamp: '' },
      ...blocks.map((block): LedgerEntry => ({ kind: 'block', id: block.id, stamp: block.fingerprint })),
    ]),
  ];
}
