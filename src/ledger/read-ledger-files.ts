import { readTextIfThere } from '../files/read-text.ts';
import { LEDGER_FILE, readLedger, type LedgerEntry } from './ledger-file.ts';
import { readRedirects, REDIRECTS_FILE, type Redirects } from './redirects-file.ts';

/** Ledger and redirects of a project; both empty where there is no file yet. @throws {ContentError} or {AggregateError} at lines that do not fit */
export function readLedgerFiles(root: string): { ledger: LedgerEntry[]; redirects: Redirects } {
  return {
    ledger: readLedger(readTextIfThere(root, LEDGER_FILE) ?? ''),
    redirects: readRedirects(readTextIfThere(root, REDIRECTS_FILE) ?? ''),
  };
}
