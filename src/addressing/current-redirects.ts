import { PROJECT_ROOT } from '../library/content-files.ts';
import { currentProfile, loadLibrary } from '../library/load-library.ts';
import { ledgerScope } from './ledger-scope.ts';
import { oldAddresses, type DepartedBlock, type DepartedPage, type OldAddresses } from './old-addresses.ts';
import { readLedgerFiles } from './read-ledger-files.ts';

/** Former fragments of a block on its own page: each becomes an empty anchor at it. */
export function oldFragmentsOf(block: string): readonly string[] {
  return current().anchors.get(block) ?? [];
}

/** Blocks that left a page or were taken out: the page lists them at its end, each under its old fragment. */
export function departedFrom(document: string, page: string): readonly DepartedBlock[] {
  return current().departed.get(`${document}/${page}`) ?? [];
}

/** Pages to serve at addresses where none stands any more. */
export function departedPages(): readonly DepartedPage[] {
  return current().pages;
}

let known: OldAddresses | null = null;

/** Read once per process. */
function current(): OldAddresses {
  known ??= read();
  return known;
}

function read(): OldAddresses {
  const { ledger, redirects } = readLedgerFiles(PROJECT_ROOT);
  return oldAddresses(ledgerScope(ledger, loadLibrary(currentProfile()), redirects));
}
