import { readLedgerFiles } from '../ledger/read-ledger-files.ts';
import { foldersIn, namesIn } from '../library/content-files.ts';
import type { Issue } from '../files/issue.ts';
import { ownValues, type OwnValue } from '../library/own-values.ts';

/** Each document has its own place in lists of documents, and remarks are about documents that exist. */
export function documentList(root: string): Issue[] {
  return [...doubled(root), ...notesOfNothing(root)];
}

function doubled(root: string): Issue[] {
  const taken = new Map<string, string>();
  return ownValues(root).flatMap(({ name, value, file, line }): Issue[] => {
    const key = `${name} ${value}`;
    const earlier = taken.get(key);
    taken.set(key, earlier ?? file);
    const { kind, as } = NAMED[name];
    return earlier === undefined ? [] : [{ kind, file, line, found: `${earlier} has ${as} ${value} too` }];
  });
}

const NAMED = {
  order: { kind: 'order-taken', as: 'the place' },
  title: { kind: 'title-taken', as: 'the title' },
  'short-title': { kind: 'title-taken', as: 'the short title' },
  'short-title-en': { kind: 'title-taken', as: 'the short title' },
} as const satisfies Record<OwnValue['name'], unknown>;

/** Ids of all documents. The folders of those that are not public may be absent; the ledger still knows them. */
export function knownDocuments(root: string): ReadonlySet<string> {
  const published = readLedgerFiles(root)
    .ledger.filter(({ kind }) => kind === 'document')
    .map(({ id }) => id);
  return new Set([...foldersIn(root, 'src/sources'), ...foldersIn(root, 'src/content/documents/zh'), ...published]);
}

function notesOfNothing(root: string): Issue[] {
  const known = knownDocuments(root);
  return namesIn(root, 'src/content/notes', '.yaml')
    .filter((document) => !known.has(document))
    .map((document): Issue => ({
      kind: 'unknown-document',
      file: `src/content/notes/${document}.yaml`,
      line: 1,
      found: `there is no document "${document}", so nobody would read these remarks`,
    }));
}
