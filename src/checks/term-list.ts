import { parseYaml } from '../files/parse-yaml.ts';
import { readText } from '../files/read-text.ts';
import type { Term } from '../schemas/term.ts';
import type { Issue } from '../files/issue.ts';

/** Each term has its own official number, and its related terms exist. */
export function termList(terms: readonly Term[], root: string): Issue[] {
  const known = new Set(terms.map(({ id }) => id));
  const taken = new Map<number, string>();
  return terms.flatMap(({ id, number, related }) => {
    const issue = (kind: Issue['kind'], path: readonly (string | number)[], found: string): Issue => ({
      kind,
      file: fileOf(id),
      line: lineOf(root, id, path),
      found,
    });
    const earlier = taken.get(number);
    taken.set(number, earlier ?? id);
    return [
      ...(earlier === undefined
        ? []
        : [issue('number-taken', ['number'], `${fileOf(earlier)} has the number ${number} too`)]),
      ...related.flatMap((other, index) => {
        if (other === id) return [issue('unknown-related', ['related', index], 'the term is related to itself')];
        if (related.indexOf(other) < index)
          return [issue('unknown-related', ['related', index], `"${other}" appears twice`)];
        return known.has(other) ? [] : [issue('unknown-related', ['related', index], `there is no term "${other}"`)];
      }),
    ];
  });
}

function fileOf(id: string): string {
  return `src/content/glossary/${id}.yaml`;
}

function lineOf(root: string, id: string, path: readonly (string | number)[]): number {
  return parseYaml(readText(root, fileOf(id)), fileOf(id)).lineOf(path);
}
