import { scopeOf } from '../ledger/ledger-scope.ts';
import { readLedgerFiles } from '../ledger/read-ledger-files.ts';
import type { Redirects } from '../ledger/redirects-file.ts';
import { seenRedirects } from '../ledger/seen-redirects.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { currentProfile } from '../loading/load-library.ts';
import type { ContentChange } from './content-change.ts';
import { documentChanges } from './document-changes.ts';
import type { FeedContext } from './document-feed.ts';
import { readGitHistory, type GitHistory } from './git-history.ts';

/** What is known about the history of a project. */
interface Past {
  history: GitHistory | null;
  redirects: Redirects;
  /** Changes by document, kept because its feeds, its files and the page of changes all ask for them. */
  changesOf: Map<string, ContentChange[]>;
}

const known = new Map<string, Past>();

/** Changes of a document of the project, and how much of the history could be read. Git and the ledger are read once per process. */
export function readChanges(
  document: string,
  root: string = PROJECT_ROOT,
): { changes: ContentChange[]; history: FeedContext['history'] } {
  const { history, redirects, changesOf } = known.get(root) ?? readPast(root);
  const changes = changesOf.get(document) ?? documentChanges(document, redirects, history);
  changesOf.set(document, changes);
  return {
    changes,
    history: history === null ? 'none' : history.shallow ? 'shallow' : 'whole',
  };
}

function readPast(root: string): Past {
  const { ledger, redirects } = readLedgerFiles(root);
  const past: Past = {
    history: readGitHistory(root, 'src/content/documents'),
    redirects: seenRedirects(redirects, scopeOf(ledger, currentProfile())),
    changesOf: new Map(),
  };
  known.set(root, past);
  return past;
}
