import type { AddressedDocument, AddressedLibrary } from '../library/addressed-library.ts';
import { fingerprint } from '../addressing/fingerprint.ts';
import { MADE_PAGE, MADE_PLACES, madeFragment } from '../addressing/made-page.ts';
import type { LedgerKind } from '../addressing/ledger-kinds.ts';
import { dataFiles } from './data-files.ts';
import { publishedDocuments } from './published-documents.ts';
import type { LedgerEntry } from './ledger-file.ts';

/** Something whose address was given to a wording, with it. */
export interface WordedThing {
  kind: LedgerKind;
  id: string;
  text: string;
}

/** Everything of a library whose address was given to a wording, with it. */
export function wordedThings(library: AddressedLibrary): WordedThing[] {
  const named = (kind: LedgerKind, list: readonly { id: string; zh: { name: string } }[]): WordedThing[] =>
    list.map(({ id, zh }) => ({ kind, id, text: zh.name }));
  return [
    ...publishedDocuments(library).flatMap(({ pages }) =>
      pages.flatMap(({ blocks }) => blocks.map(({ id, zh }): WordedThing => ({ kind: 'block', id, text: zh }))),
    ),
    ...named('term', glossaryTerms(library)),
    ...named(
      'name',
      (library.names ?? []).filter(({ isPublic }) => isPublic),
    ),
    ...(library.own ?? []).flatMap(({ kind, id, name }) => (name === null ? [] : [{ kind, id, text: name }])),
  ];
}

/** A term of another document is one of its pages, with its name in the title. */
function glossaryTerms({ terms }: AddressedLibrary): AddressedLibrary['terms'] {
  return terms.filter(({ id }) => !id.includes('/'));
}

/** One entry for everything in the library that has a lasting address, in reading order. */
export function ledgerOf(library: AddressedLibrary): LedgerEntry[] {
  const terms = glossaryTerms(library).map(({ id, zh }): LedgerEntry => ({
    kind: 'term',
    id,
    stamp: fingerprint(zh.name),
  }));
  const names = (library.names ?? [])
    .filter(({ isPublic }) => isPublic)
    .map(({ id, zh }): LedgerEntry => ({ kind: 'name', id, stamp: fingerprint(zh.name) }));
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
