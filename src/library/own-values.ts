import { parseYaml } from '../files/parse-yaml.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { valueAt } from '../files/value-at.ts';
import { foldersIn } from './content-files.ts';

/** A value that no two documents may share: readers could not tell them apart. */
export interface OwnValue {
  name: 'order' | 'title' | 'short-title' | 'short-title-en';
  value: string;
  document: string;
  /** Its `source.yaml`. */
  file: string;
  line: number;
}

/**
 * The values that each document must not share, in the order of their folders. Values that do not fit the schema are left
 * out.
 */
export function ownValues(root: string): OwnValue[] {
  return foldersIn(root, 'src/sources').flatMap((document): OwnValue[] => {
    const file = `src/sources/${document}/source.yaml`;
    const text = readTextIfThere(root, file);
    if (text === null) return [];
    const { value: source, lineOf } = parseYaml(text, file);
    return PLACES.flatMap(([name, place]): OwnValue[] => {
      const value = valueAt(source, place);
      return typeof value === 'string' || typeof value === 'number'
        ? [{ name, value: String(value), document, file, line: lineOf(place) }]
        : [];
    });
  });
}

const PLACES: readonly (readonly [OwnValue['name'], readonly string[]])[] = [
  ['order', ['order']],
  ['title', ['title', 'zh']],
  ['short-title', ['shortTitle', 'zh']],
  ['short-title-en', ['shortTitle', 'en']],
];
