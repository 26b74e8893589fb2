import type { AddressedDocument, AddressedLibrary } from '../library/addressed-library.ts';
import { fingerprint } from '../addressing/fingerprint.ts';
import { MADE_PAGE, MADE_PLACES, madeFragment } from '../addressing/made-page.ts';
import { dataFiles } from './data-files.ts';
import { publishedDocuments } from './published-documents.ts';
import type { LedgerEntry } from './ledger-file.ts';

/** Every wording of a library that has an address, each after its fingerprint. */
export function addressedWordings(library: AddressedLibrary): (readonly [string, string])[] {
  const named = [
    ...[...glossaryTerms(library), ...publicNames(library)].map(({ zh }) => zh.name),
    ...(library.own ?? []).flatMap(({ name }) => name ?? []),
  ];
  return [
    ...publishedDocuments(library).flatMap(({ pages }) =>
      pages.flatMap(({ blocks }) => blocks.map((block) => [block.fingerprint, block.zh] as const)),
    ),
    ...named.map((name) => [fingerprint(name), name] as const),
  ];
}

/** A term of another document is left out: it is one of that document's pages, with its name in the title. */
function glossaryTerms({ terms }: AddressedLibrary): AddressedLibrary['terms'] {
  return terms.filter(({ id }) => !id.includes('/'));
}

function publicNames({ names = [] }: AddressedLibrary): NonNullable<AddressedLibrary['names']> {
  return names.filter(({ isPublic }) => isPublic);
}

/** One entry for everything in the library that has a lasting address, in reading order. */
export function ledgerOf(library: AddressedLibrary): LedgerEntry[] {
  const terms = glossaryTerms(library).map(({ id, zh }): LedgerEntry => ({
    kind: 'term',
    id,
    stamp: fingerprint(zh.name),
  }));
  const names = publicNames(library).map(({ id, zh }): LedgerEntry => ({
    kind: 'name',
    id,
    stamp: fingerprint(zh.name),
  }));
  const own = (library.own ?? []).map(({ kind, id, name }): LedgerEntry => ({
    kind,
    id,
    stamp: name === null ? '' : fingerprint(name),
  }));
  return [...publishedDocuments(library).flatMap(entriesOf), ...terms, ...names, ...own, ...dataFiles(library)];
}

function entriesOf({ id, source, pages, making }: AddressedDocument): LedgerEntry[] {
  return [
    { kind: 'document', id, stamp: source.access },
    ...pages.flatMap(({ page, blocks }): LedgerEntry[] => [
      { kind: 'page', id: `${id}/${page}`, stamp: '' },
      ...blocks.map((block): LedgerEntry => ({ kind: 'block', id: block.id, stamp: block.fingerprint })),
    ]),
    ...(making ? madeEntries(id, making.corrections) : []),
  ];
}

/** The page that tells how a text was made, and a place on it for each block that was corrected. */
function madeEntries(id: string, corrections: readonly { block: string | null }[]): LedgerEntry[] {
  const corrected = corrections.flatMap(({ block }) => (block === null ? [] : [madeFragment(block)]));
  return [
    { kind: 'page', id: `${id}/${MADE_PAGE}`, stamp: '' },
    ...[...new Set([...MADE_PLACES, ...corrected])].map((place): LedgerEntry => ({
      kind: 'made',
      id: `${id}/${MADE_PAGE}/${place}`,
      stamp: '',
    })),
  ];
}
