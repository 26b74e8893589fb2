import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LEDGER_FILE, readLedger, type LedgerEntry } from './ledger-file.ts';
import { readRedirects, REDIRECTS_FILE, type Redirects } from './redirects-file.ts';

/** Ledger and redirects of a project; both empty where there is no file yet. @throws {Error} at a line that does not fit */
export function readLedgerFiles(root: string): { ledger: LedgerEntry[]; redirects: Redirects } {
  return { ledger: readLedger(read(root, LEDGER_FILE)), redirects: readRedirects(read(root, REDIRECTS_FILE)) };
}

function read(root: string, file: string): string {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
}
