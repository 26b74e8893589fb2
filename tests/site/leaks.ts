import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';

/** All runs of `length` characters in texts, white space left out and case folded, as a set. */
export function runsOf(texts: readonly string[], length: number): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const solid = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
    for (let start = 0; start + length <= solid.length; start += 1) runs.add(solid.slice(start, start + length));
  }
  return runs;
}

/** Words that stand on every page and may share a run with a staff document: the strings of the interface. */
export function wordsOfTheInterface(): string[] {
  return [...Object.values(zh), ...Object.values(en)];
}
