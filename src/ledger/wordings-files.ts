import { fingerprint } from '../addressing/fingerprint.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { namesIn } from '../library/content-files.ts';
import type { AddressedLibrary } from '../library/addressed-library.ts';
import { addressOf, hasWording, type LedgerEntry } from './ledger-file.ts';
import { addressedWordings } from './ledger-of.ts';
import type { LedgerScope } from './ledger-scope.ts';

/** Published texts by fingerprint, the one the ledger has for each address: a line edited by hand does not count. */
export type Wordings = ReadonlyMap<string, string>;

/** Where the wordings are kept: a file for each document, and one for the names of everything else. */
export const WORDINGS_FOLDER = 'src/content/addresses/wordings';

/** The current texts of a library. */
export function wordingsOf(library: AddressedLibrary): Wordings {
  return new Map(addressedWordings(library));
}

/** All wordings a project keeps. */
export function readWordings(root: string): Wordings {
  const files = namesIn(root, WORDINGS_FOLDER, '.txt').map((name) => `${WORDINGS_FOLDER}/${name}.txt`);
  const texts = files.flatMap((file) => (readTextIfThere(root, file) ?? '').split('\n').filter(isLine).map(textIn));
  return new Map(texts.map((text) => [fingerprint(text), text]));
}

/**
 * What the files must contain, by path: the current wording of every address without a redirect.
 *
 * @returns also, as `missing`, the addresses whose wording is not known
 */
export function wordingFiles(
  { published, map }: Pick<LedgerScope, 'published' | 'map'>,
  wordings: Wordings,
): { files: ReadonlyMap<string, string>; missing: readonly LedgerEntry[] } {
  const lines = new Map<string, string[]>();
  const missing: LedgerEntry[] = [];
  for (const entry of published) {
    const { state } = map.follow(entry.address);
    if (!hasWording(entry) || (state !== 'living' && state !== 'lost')) continue;
    const text = wordings.get(entry.stamp);
    const file = fileOf(entry);
    const line = `${placeOf(entry)} ${text?.replace(/[\r\n]+/g, ' ') ?? ''}\n`;
    if (text === undefined) missing.push(entry);
    else lines.set(file, (lines.get(file) ?? []).concat(line));
  }
  return { files: new Map([...lines].map(([file, own]) => [file, HEAD + own.join('')])), missing };
}

/** The file that holds the wording of an entry. */
export function fileOf({ kind, id }: Pick<LedgerEntry, 'kind' | 'id'>): string {
  return `${WORDINGS_FOLDER}/${kind === 'block' ? (id.split('/')[0] ?? '') : NAMES}.txt`;
}

/** No document can have this name: `/names/` is the index of names. */
const NAMES = 'names';

function placeOf(entry: LedgerEntry): string {
  return entry.kind === 'block' ? entry.id.slice(entry.id.indexOf('/') + 1) : addressOf(entry);
}

const isLine = (line: string): boolean => line !== '' && !line.startsWith('#');
const textIn = (line: string): string => line.slice(line.indexOf(' ') + 1);

const HEAD =
  '# What was published last at every address. Written by "npm run ledger"; texts that move and change are found again by it.\n';
