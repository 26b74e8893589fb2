import { readLedgerFiles } from '../ledger/read-ledger-files.ts';
import type { Redirects } from '../ledger/redirects-file.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import type { ContentChange } from './content-change.ts';
import { documentChanges } from './document-changes.ts';
import type { FeedContext } from './document-feed.ts';
import { readGitHistory, type GitHistory } from './git-history.ts';

/** What is known of the past of a project. */
interface Past {
  history: GitHistory | null;
  redirects: Redirects;
}

const known = new Map<string, Past>();

/** Changes of a document of the project, and how much of the history could be read. Git and the ledger are read once per process. */
export function readChanges(
  document: string,
  root: string = PROJECT_ROOT,
): { changes: ContentChange[]; history: FeedContext['history'] } {
  const { history, redirects } = known.get(root) ?? readPast(root);
  return {
    changes: documentChanges(document, redirects, history),
    history: history === null ? 'none' : history.shallow ? 'shallow' : 'whole',
  };
}

function readPast(root: string): Past {
  const past = { history: readGitHistory(root, 'src/content/documents'), redirects: readLedgerFiles(root).redirects };
  known.set(root, past);
  return past;
}
