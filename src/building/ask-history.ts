import { ContentError } from '../files/content-error.ts';
import { UserFacingError } from '../files/user-facing-error.ts';
import { historyGap } from '../ledger/ledger-history.ts';
import { formatLedgerIssue } from '../ledger/ledger-issues.ts';
import { missingAgainst } from '../ledger/published-lines.ts';
import { readLedgerFiles } from '../ledger/read-ledger-files.ts';

/**
 * Before publishing, it must be certain that no published address is missing: according to the full history of the ledger, or
 * to the site as it is.
 *
 * @param siteUrl null if the build is not for publishing
 * @param against site or folder with what is published; null if only git is asked
 * @returns what was asked, in words @throws {ContentError} if neither can be asked, {UserFacingError} with what is missing
 */
export async function askHistory(root: string, siteUrl: string | null, against: string | null): Promise<string> {
  if (against !== null) {
    const missing = await missingAgainst(against, readLedgerFiles(root).ledger);
    if (missing.length > 0) throw new UserFacingError(missing.map(formatLedgerIssue).join('\n'));
    return `nothing published at ${against} is missing`;
  }
  const gap = historyGap(root);
  if (gap !== null && siteUrl !== null)
    throw new ContentError(
      'npm run build',
      null,
      `SITE_URL says that this is to be published, and the history of the addresses cannot be looked at: ${gap}.`,
      'Fetch the whole history ("git fetch --unshallow"; in a workflow fetch-depth: 0), or name what is published: "npm run build -- --against https://…" or a folder that holds it.',
    );
  return gap === null ? 'asked git' : `not checked: ${gap}`;
}
