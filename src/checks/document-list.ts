import { readLedgerFiles } from '../ledger/read-ledger-files.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { valueAt } from '../files/value-at.ts';
import { foldersIn, namesIn } from '../library/content-files.ts';
import type { Issue } from '../files/issue.ts';

/** Each document has its own place in lists of documents, and remarks speak of documents that are there. */
export function documentList(root: string): Issue[] {
  return [...doubled(root), ...notesOfNothing(root)];
}

/** What no two documents may share: readers could not tell them apart. */
const OWN: readonly { path: readonly string[]; kind: 'order-taken' | 'title-taken'; as: string }[] = [
  { path: ['order'], kind: 'order-taken', as: 'the place' },
  { path: ['title', 'zh'], kind: 'title-taken', as: 'the title' },
  { path: ['shortTitle', 'zh'], kind: 'title-taken', as: 'the short title' },
  { path: ['shortTitle', 'en'], kind: 'title-taken', as: 'the short title' },
];

function doubled(root: string): Issue[] {
  const taken = new Map<string, string>();
  return foldersIn(root, 'src/sources').flatMap((document): Issue[] => {
    const file = `src/sources/${document}/source.yaml`;
    const text = readTextIfThere(root, file);
    if (text === null) return [];
    const { value, lineOf } = parseYaml(text, file);
    return OWN.flatMap(({ path, kind, as }): Issue[] => {
      const own = valueAt(value, path);
      // What does not fit the schema is told when the library is read.
      if (typeof own !== 'string' && typeof own !== 'number') return [];
      const key = `${path.join('.')} ${own}`;
      const earlier = taken.get(key);
      taken.set(key, earlier ?? file);
      return earlier === undefined
        ? []
        : [{ kind, file, line: lineOf(path), found: `${earlier} has ${as} ${own} too` }];
    });
  });
}

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
