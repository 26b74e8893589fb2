import { ContentError } from '../files/content-error.ts';
import { FRAGMENT } from '../addressing/fragment.ts';
import { placeParts } from '../addressing/place-parts.ts';
import { LEDGER_KINDS, type LedgerKind } from '../addressing/ledger-kinds.ts';

/** One line of the ledger: something that was published and keeps its address for good. */
export interface LedgerEntry {
  kind: LedgerKind;
  /** `<document>`, `<document>/<page>`, `<document>/<page>/<fragment>` (the page of a term is `terms/<term>`), `<document>/made/<place>`, `<indicator>/<series>`, a view (`src/addressing/views.ts`), a file below `/data`, or the id of the thing itself. */
  id: string;
  /**
   * Fingerprint of the Chinese (of the text of a block, otherwise of the name), `public` or `staff` (document), empty for a
   * page, a view, or a place that tells how a text was made.
   */
  stamp: string;
}

/**
 * Reads `published.txt`. Lines that begin with `#` are remarks. An id may have several lines: its wordings in order of
 * publication, the current one last.
 *
 * @throws {ContentError} at the first line that is not a ledger line, or that repeats the current one of its id
 */
export function readLedger(text: string, file = LEDGER_FILE): LedgerEntry[] {
  const inForce = new Map<string, string>();
  return text.split('\n').flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const entry = readLine(line);
    if (entry === null)
      throw new ContentError(file, index + 1, `"${line.slice(0, 120)}", which is not a line of the ledger.`, RESTORE);
    const key = `${entry.kind} ${entry.id}`;
    if (inForce.get(key) === entry.stamp)
      throw new ContentError(file, index + 1, `"${line}" appears a second time.`, RESTORE);
    inForce.set(key, entry.stamp);
    return [entry];
  });
}

/** The text of `published.txt`. */
export function formatLedger(entries: readonly LedgerEntry[]): string {
  return HEAD + entries.map(({ kind, id, stamp }) => `${kind} ${id}${stamp === '' ? '' : ` ${stamp}`}\n`).join('');
}

/** Where the ledger stands, from the root of the project. */
export const LEDGER_FILE = 'src/content/addresses/published.txt';

/** Where the ledger was before it moved to the content folder; its older history is under this path. */
export const FORMER_LEDGER_FILE = 'src/addressing/published.txt';

/** Path of an entry below the language: what a redirect names. */
export function addressOf({ kind, id }: Pick<LedgerEntry, 'kind' | 'id'>): string {
  return FOLDER[kind] + id;
}

const FOLDER: Record<LedgerKind, string> = {
  document: '',
  page: '',
  block: '',
  made: '',
  term: 'glossary/',
  name: 'names/',
  indicator: 'indicators/',
  series: 'indicators/',
  project: 'projects/',
  chapter: 'brief/',
  view: '',
  file: 'data/',
};

/** Whether an address ends in a fragment: a place on a page, not a page of its own. */
export function isPlace({ kind, id }: Pick<LedgerEntry, 'kind' | 'id'>): boolean {
  return kind === 'view' ? id.includes('/') : PLACES.has(kind);
}

const PLACES: ReadonlySet<LedgerKind> = new Set<LedgerKind>(['block', 'made', 'series', 'project', 'chapter']);

/** Whether this kind is published with the fingerprint of its wording or name. */
export function hasWording({ kind }: Pick<LedgerEntry, 'kind'>): boolean {
  return STAMP[kind] === FINGERPRINT;
}

const RESTORE = 'Restore the file from its history; it is written by "npm run ledger" only.';

const HEAD = '# Every address ever published. Written by "npm run ledger"; from version 1.0.0 on it only grows.\n';

function readLine(line: string): LedgerEntry | null {
  const [kind, id = '', stamp = '', ...rest] = line.split(' ');
  const known = LEDGER_KINDS.find((name) => name === kind);
  if (known === undefined || rest.length > 0 || !isIdOf(known, id)) return null;
  return STAMP[known].test(stamp) ? { kind: known, id, stamp } : null;
}

const DATA_FILE = /^(?:fingerprints\/[0-9a-f]\.json|tables\/[a-z0-9-]+(?:\.[a-z0-9-]+){2,3}\.csv)$/;
const FINGERPRINT = /^[0-9a-f]{12}$/;

const STAMP: Record<LedgerKind, RegExp> = {
  document: /^(?:public|staff)$/,
  page: /^$/,
  block: FINGERPRINT,
  made: /^$/,
  term: FINGERPRINT,
  name: FINGERPRINT,
  indicator: FINGERPRINT,
  series: FINGERPRINT,
  project: FINGERPRINT,
  chapter: FINGERPRINT,
  view: /^$/,
  file: /^$/,
};

function isIdOf(kind: LedgerKind, id: string): boolean {
  if (kind === 'file') return DATA_FILE.test(id);
  const { page, fragment } = placeParts(id);
  const isOfTerm = page.includes('/') && (kind === 'page' || kind === 'block');
  const parts = id.split('/');
  const slugs = kind === 'block' ? parts.slice(0, -1) : parts;
  if (
    !DEPTH[kind].includes(parts.length - (isOfTerm ? 1 : 0)) ||
    !slugs.every((part) => (kind === 'view' ? PLACE : SLUG).test(part))
  )
    return false;
  return kind !== 'block' || FRAGMENT.test(fragment ?? '');
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A place on a page about the library: such ids used to be made from the words of headings, Chinese ones too. */
const PLACE = /^[\p{Script=Han}a-z0-9]+(?:-[\p{Script=Han}a-z0-9]+)*$/u;

const DEPTH: Record<LedgerKind, readonly number[]> = {
  document: [1],
  page: [2],
  block: [3],
  made: [3],
  term: [1],
  name: [1],
  indicator: [1],
  series: [2],
  project: [1],
  chapter: [1],
  view: [1, 2],
  file: [2],
};
