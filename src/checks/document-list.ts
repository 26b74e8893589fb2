import { readLedgerFiles } from '../ledger/read-ledger-files.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { foldersIn, namesIn } from '../library/content-files.ts';
import type { Issue } from '../files/issue.ts';

/** Each document has its own place in lists of documents, and remarks speak of documents that are there. */
export function documentList(root: string): Issue[] {
  return [...doubledOrders(root), ...notesOfNothing(root)];
}

function doubledOrders(root: string): Issue[] {
  const taken = new Map<unknown, string>();
  return foldersIn(root, 'src/sources').flatMap((document): Issue[] => {
    const file = `src/sources/${document}/source.yaml`;
    const text = readTextIfThere(root, file);
    if (text === null) return [];
    const { value, lineOf } = parseYaml(text, file);
    // What does not fit the schema is told when the library is read.
    if (typeof value !== 'object' || value === null || !('order' in value)) return [];
    const earlier = taken.get(value.order);
    taken.set(value.order, earlier ?? file);
    return earlier === undefined
      ? []
      : [
          {
            kind: 'order-taken',
            file,
            line: lineOf(['order']),
            found: `${earlier} has the place ${String(value.order)} too`,
          },
        ];
  });
}

/** The folders of staff documents may be absent; the ledger still knows them. */
function notesOfNothing(root: string): Issue[] {
  const published = readLedgerFiles(root)
    .ledger.filter(({ kind }) => kind === 'document')
    .map(({ id }) => id);
  const known = new Set([
    ...foldersIn(root, 'src/sources'),
    ...foldersIn(root, 'src/content/documents/zh'),
    ...published,
  ]);
  return namesIn(root, 'src/content/notes', '.yaml')
    .filter((document) => !known.has(document))
    .map((document): Issue => ({
      kind: 'unknown-document',
      file: `src/content/notes/${document}.yaml`,
      line: 1,
      found: `there is no document "${document}", so nobody would read these remarks`,
    }));
}
