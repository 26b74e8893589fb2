import type { Issue } from '../files/issue.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { namesIn } from '../library/content-files.ts';
import type { Library } from '../library/library.ts';

const NOTES = 'src/content/notes';

/** Editorial notes on blocks that do not exist. Notes on documents outside this library are ignored. */
export function knownNotes(root: string, library: Library): Issue[] {
  const known = new Set(library.documents.map(({ id }) => id));
  return namesIn(root, NOTES, '.yaml')
    .filter((document) => known.has(document))
    .flatMap((document) => {
      const file = `${NOTES}/${document}.yaml`;
      const { value, lineOf } = parseYaml(readTextIfThere(root, file) ?? '', file);
      const notes: readonly unknown[] = Array.isArray(value) ? value : [];
      return notes.flatMap((note, index): Issue[] => {
        const block = typeof note === 'object' && note !== null && 'block' in note ? String(note.block) : '';
        return library.block(`${document}/${block}`) === undefined
          ? [{ kind: 'unknown-note', file, line: lineOf([index]), found: `${block}: no such block in "${document}".` }]
          : [];
      });
    });
}
