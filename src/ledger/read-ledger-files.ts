import { readTextIfThere } from '../files/read-text.ts';
import { EARLIER_ENGLISH_FILE, readEarlierEnglish, type EarlierEnglish } from './earlier-english.ts';
import { LEDGER_FILE, readLedger, type LedgerEntry } from './ledger-file.ts';
import { readRedirects, REDIRECTS_FILE, type Redirects } from './redirects-file.ts';
import { readWordings, type Wordings } from './wordings-files.ts';

/** What a project remembers of what it published. */
export interface LedgerFiles {
  ledger: LedgerEntry[];
  redirects: Redirects;
  wordings: Wordings;
  earlierEnglish: EarlierEnglish[];
}

/** Ledger, redirects and earlier English of a project; empty where there is no file yet. @throws {ContentError} or {AggregateError} at lines that do not fit */
export function readLedgerFiles(root: string): LedgerFiles {
  return {
    ledger: readLedger(readTextIfThere(root, LEDGER_FILE) ?? ''),
    redirects: readRedirects(readTextIfThere(root, REDIRECTS_FILE) ?? ''),
    wordings: readWordings(root),
    earlierEnglish: readEarlierEnglish(readTextIfThere(root, EARLIER_ENGLISH_FILE) ?? ''),
  };
}
