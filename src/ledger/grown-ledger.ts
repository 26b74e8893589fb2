import type { AddressedLibrary } from '../library/addressed-library.ts';
import { formatLedger, LEDGER_FILE, type LedgerEntry } from './ledger-file.ts';
import { ledgerScope } from './ledger-scope.ts';
import { readLedgerFiles } from './read-ledger-files.ts';
import { wordingFiles, wordingsOf } from './wordings-files.ts';

/**
 * The files of a ledger that has grown, by path: its lines, and the wording of every address that has one. An address with a
 * redirect needs no wording any more: its text has one at the new place.
 */
export function grownLedger(
  root: string,
  library: AddressedLibrary,
  grown: readonly LedgerEntry[],
): ReadonlyMap<string, string> {
  const { redirects, wordings } = readLedgerFiles(root);
  const { files } = wordingFiles(
    ledgerScope(grown, library, redirects),
    new Map([...wordings, ...wordingsOf(library)]),
  );
  return new Map([...files, [LEDGER_FILE, formatLedger(grown)]]);
}
