import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../files/content-error.ts';
import type { AddressedLibrary } from '../library/addressed-library.ts';
import { addressOf, LEDGER_FILE, readLedger, type LedgerEntry } from './ledger-file.ts';
import { lineOf } from './ledger-history.ts';
import type { LedgerIssue } from './ledger-issues.ts';
import { scopeOf } from './ledger-scope.ts';

/** Path under which a site publishes its ledger. */
export const PUBLISHED_LINES = 'data/addresses.txt';

/**
 * The ledger as a site publishes it: its head, then every line ever published; lines of staff documents only on a staff site.
 * Whoever keeps the head can tell later whether lines disappeared.
 */
export function publishedLines(ledger: readonly LedgerEntry[], profile: AddressedLibrary['profile']): string {
  const isInScope = scopeOf(ledger, profile);
  const lines = ledger.filter((entry) => isInScope(addressOf(entry))).map(lineOf);
  return `${HEAD}${headOf(lines)}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** The head of a ledger: SHA-256 of its sorted lines, each ending in a line feed. */
export function headOf(lines: readonly string[]): string {
  const text = [...lines].sort().map((line) => `${line}\n`);
  return createHash('sha256').update(text.join(''), 'utf8').digest('hex');
}

const HEAD = '# head ';

/**
 * Lines that a published site has and this ledger lacks.
 *
 * @param place address of a site, or a folder that holds one, such as `dist`
 * @throws {ContentError} where there is no such site, or its list is incomplete
 */
export async function missingAgainst(place: string, ledger: readonly LedgerEntry[]): Promise<LedgerIssue[]> {
  const text = await readPlace(place);
  const lines = readLedger(text, `${place} ${PUBLISHED_LINES}`).map(lineOf);
  const head = text.startsWith(HEAD) ? text.slice(HEAD.length, text.indexOf('\n')).trim() : null;
  if (head !== headOf(lines))
    throw new ContentError(place, null, `${PUBLISHED_LINES} is incomplete: its head does not match its lines.`, AGAIN);
  const present = new Set(ledger.map(lineOf));
  return lines
    .filter((line) => !present.has(line))
    .map((line) => ({
      kind: 'ledger-shrank',
      file: LEDGER_FILE,
      found: `The line "${line}" is published at ${place} and is missing.`,
    }));
}

async function readPlace(place: string): Promise<string> {
  if (!/^https?:\/\//.test(place)) {
    const file = existsSync(place) && statSync(place).isFile() ? place : path.join(place, PUBLISHED_LINES);
    if (!existsSync(file)) throw new ContentError(place, null, `There is no ${PUBLISHED_LINES} in it.`, AGAIN);
    return readFileSync(file, 'utf8');
  }
  const address = new URL(PUBLISHED_LINES, place.endsWith('/') ? place : `${place}/`);
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) });
    if (answer.ok) return await answer.text();
    throw new ContentError(address.href, null, `The site answers ${answer.status}.`, AGAIN);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    throw new ContentError(address.href, null, 'The site does not answer.', AGAIN);
  }
}

const AGAIN =
  'Name the address of the published site, such as https://plans.example.cn/, or a folder that holds it, such as dist.';
