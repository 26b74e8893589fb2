import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import { checkSchema } from '../files/check-schema.ts';
import { parseJson } from '../files/parse-json.ts';
import { readText } from '../files/read-text.ts';
import { FORMER_LEDGER_FILE, LEDGER_FILE, type LedgerEntry } from './ledger-file.ts';
import { LEDGER_KINDS } from '../addressing/ledger-kinds.ts';
import type { LedgerIssue } from './ledger-issues.ts';

/** Whether the addresses of this version are final: from 1.0.0 on the ledger only grows. */
export function isPermanent(version: string): boolean {
  return Number(version.split('.')[0]) >= 1;
}

export function versionOf(root: string): string {
  const repair = 'Restore package.json from its history.';
  return checkSchema(
    manifest,
    parseJson(readText(root, 'package.json'), 'package.json', repair),
    'package.json',
    [],
    () => repair,
  ).version;
}

const manifest = z.object({ version: z.string().regex(/^\d+\.\d+\.\d+/, 'A version, such as 1.0.0.') });

/** Whether this version, or any in the history, is 1.0.0 or later: lowering the version changes nothing. */
export function wasPermanent(root: string): boolean {
  return isPermanent(versionOf(root)) || firstPermanentCommit(root) !== null;
}

/**
 * Lines that any committed ledger since version 1.0.0 had and this one lacks: the file was edited by hand, or a merge dropped
 * them. Where `historyGap` gives a reason, there is no full history to compare with.
 */
export function removedLines(root: string, ledger: readonly LedgerEntry[]): LedgerIssue[] {
  const present = new Set(ledger.map(lineOf));
  return removedSince(root, firstPermanentCommit(root))
    .filter((line) => !present.has(line))
    .map((line) => ({
      kind: 'ledger-shrank',
      file: LEDGER_FILE,
      found: `The line "${line}" was published and is missing.`,
    }));
}

/** Why the history of the ledger could not be read in full, as the end of a sentence; null where it was. */
export function historyGap(root: string): string | null {
  if (git(root, ['rev-parse', '--is-inside-work-tree']).trim() !== 'true') return 'there is no git history here';
  if (git(root, ['ls-files', '--', LEDGER_FILE]).trim() === '') return `git does not keep ${LEDGER_FILE} here`;
  if (git(root, ['rev-parse', '--is-shallow-repository']).trim() !== 'false')
    return 'this is a shallow clone, which lacks the older commits';
  return git(root, ['log', '-1', '--format=%H']).trim() === '' ? 'there is no commit yet' : null;
}

/** A line of the ledger as the file has it. */
export function lineOf({ kind, id, stamp }: LedgerEntry): string {
  return `${kind} ${id}${stamp === '' ? '' : ` ${stamp}`}`;
}

function removedSince(root: string, commit: string | null): string[] {
  if (commit === null) return [];
  const files = ['--', LEDGER_FILE, FORMER_LEDGER_FILE];
  // Compare each merge with each of its parents, and leave out no branch because a merge took the whole other side.
  const all = ['--full-history', '--diff-merges=separate'];
  const changes = git(root, ['log', ...all, '--format=', '--unified=0', '-p', `${commit}..HEAD`, ...files]);
  const uncommitted = git(root, ['diff', '--unified=0', 'HEAD', ...files]);
  const lines = `${changes}\n${uncommitted}`.split('\n').filter((line) => REMOVED.test(line));
  return [...new Set(lines.map((line) => line.slice(1)))];
}

const REMOVED = new RegExp(`^-(?:${LEDGER_KINDS.join('|')}) `);

/** The oldest commit in which package.json has a version of 1.0.0 or later; null where the history does not say. */
function firstPermanentCommit(root: string): string | null {
  const commits = git(root, ['log', '--full-history', '-m', '--format=%H', '-G"version":', '--', 'package.json'])
    .split('\n')
    .filter((line) => line !== '');
  const permanent = commits.filter((commit) =>
    isPermanent(/"version": "([^"]+)"/.exec(git(root, ['show', `${commit}:package.json`]))?.[1] ?? '0'),
  );
  return permanent.at(-1) ?? null;
}

/** Output of git; empty where this is not a repository or git is not installed. */
function git(root: string, args: readonly string[]): string {
  try {
    return execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
  } catch {
    return '';
  }
}
