import { readLedgerFiles } from '../addressing/read-ledger-files.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import type { ContentChange } from './content-change.ts';
import { documentChanges } from './document-changes.ts';
import type { FeedContext } from './document-feed.ts';
import { readGitHistory, type GitHistory } from './git-history.ts';

const known = new Map<string, GitHistory | null>();

/** Changes of a document of the project, and how much of the history could be read. Git is asked once per process. */
export function readChanges(document: string, root: string = PROJECT_ROOT): { changes: ContentChange[]; history: FeedContext['history'] } {
  const read = known.has(root) ? (known.get(root) ?? null) : readGitHistory(root, 'src/content/documents');
  known.set(root, read);
  const { redirects } = readLedgerFiles(root);
  return { changes: documentChanges(document, redirects, read), history: read === null ? 'none' : read.shallow ? 'shallow' : 'whole' };
}
