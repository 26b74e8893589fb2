import { PROJECT_ROOT } from '../library/content-files.ts';
import type { AddressedLibrary } from '../library/addressed-library.ts';
import { ledgerScope } from './ledger-scope.ts';
import { oldAddresses, type OldAddresses } from './old-addresses.ts';
import { readLedgerFiles } from './read-ledger-files.ts';

const known = new WeakMap<AddressedLibrary, OldAddresses>();

/** What the site serves at published addresses that no longer exist, worked out once per library. */
export function libraryOldAddresses(library: AddressedLibrary): OldAddresses {
  const worked = known.get(library) ?? workOut(library);
  known.set(library, worked);
  return worked;
}

function workOut(library: AddressedLibrary): OldAddresses {
  const { ledger, redirects } = readLedgerFiles(PROJECT_ROOT);
  return oldAddresses(ledgerScope(ledger, library, redirects));
}
