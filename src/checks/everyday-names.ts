import { parseYaml } from '../files/parse-yaml.ts';
import { readText, readTextIfThere } from '../files/read-text.ts';
import { contentErrorsOf } from '../files/content-errors-of.ts';
import type { Issue } from '../files/issue.ts';
import { LANGS } from '../i18n/lang.ts';
import { INDICATOR_FOLDER, namesIn } from '../library/content-files.ts';
import { EVERYDAY_NAMES, readEverydayNames } from '../search/build/read-everyday-names.ts';
import { nameKey } from '../search/naming/term-keys.ts';

/** Every everyday name belongs to exactly one existing indicator: the search answers it with a single card. */
export function everydayNames(root: string): Issue[] {
  if (readTextIfThere(root, EVERYDAY_NAMES) === null) return [];
  try {
    return [...ofNothing(root), ...doubled(root)];
  } catch (error) {
    return contentErrorsOf(error).map(({ file, line, found }) => ({
      kind: 'bad-questions',
      file,
      line: line ?? undefined,
      found,
    }));
  }
}

function ofNothing(root: string): Issue[] {
  const known = new Set(namesIn(root, INDICATOR_FOLDER, '.yaml'));
  return Object.keys(readEverydayNames(root))
    .filter((id) => !known.has(id))
    .map((id) => ({
      kind: 'unknown-indicator',
      file: EVERYDAY_NAMES,
      line: lineOf(root, [id]),
      found: `there is no indicator "${id}"`,
    }));
}

function doubled(root: string): Issue[] {
  const taken = new Map<string, string>();
  return Object.entries(readEverydayNames(root)).flatMap(([id, names]) =>
    LANGS.flatMap((lang) =>
      names[lang].flatMap((name, index): Issue[] => {
        const key = `${lang} ${nameKey(name)}`;
        const earlier = taken.get(key);
        taken.set(key, earlier ?? id);
        const found = `"${name}" is a name of "${earlier ?? ''}" already`;
        return earlier === undefined
          ? []
          : [{ kind: 'asked-twice', file: EVERYDAY_NAMES, line: lineOf(root, [id, lang, index]), found }];
      }),
    ),
  );
}

function lineOf(root: string, path: readonly (string | number)[]): number {
  return parseYaml(readText(root, EVERYDAY_NAMES), EVERYDAY_NAMES).lineOf(path);
}
