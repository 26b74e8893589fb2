import { writeWhole } from '../files/write-whole.ts';
import type { AddressedLibrary } from '../library/addressed-library.ts';
import { compareLedger } from './compare-ledger.ts';
import { withEnglishMarkers } from './english-markers.ts';
import { grownLedger } from './grown-ledger.ts';
import { LEDGER_FILE } from './ledger-file.ts';
import { historyGap, isPermanent, removedLines, versionOf, wasPermanent } from './ledger-history.ts';
import { formatLedgerIssue, type LedgerIssue, type LedgerIssueKind } from './ledger-issues.ts';
import { ledgerOf } from './ledger-of.ts';
import { ledgerScope } from './ledger-scope.ts';
import { mergeLedger } from './merge-ledger.ts';
import { missingAgainst } from './published-lines.ts';
import { readLedgerFiles } from './read-ledger-files.ts';
import { missingWordings } from './missing-wordings.ts';
import { REDIRECTS_FILE } from './redirects-file.ts';
import { suggestRedirects } from './suggest-redirects.ts';

/** The options of `npm run ledger`. */
export const LEDGER_COMMANDS = ['--check', '--update', '--rebuild', '--suggest'] as const;
export type LedgerCommand = (typeof LEDGER_COMMANDS)[number];

/** All problems of the ledger of a project: part of every build. */
export function checkLedger(root: string, library: AddressedLibrary): LedgerIssue[] {
  const { ledger, redirects, wordings } = readLedgerFiles(root);
  const scope = ledgerScope(ledger, library, redirects, wordings);
  return [
    ...compareLedger(ledger, library, redirects, wordings).map((issue) => withEnglishMarkers(root, issue)),
    ...missingWordings(scope),
    ...removedLines(root, ledger),
  ];
}

/**
 * Runs one command of the ledger: `--check` compares, `--update` adds what is new, `--rebuild` writes it anew (before version
 * 1.0.0 only), `--suggest` prints entries that explain what changed.
 *
 * @param today ISO 8601, for suggestions
 * @returns exit code: 0 where all is well
 */
export function runLedger(
  command: LedgerCommand,
  root: string,
  library: AddressedLibrary,
  today: string,
  print: (line: string) => void,
): 0 | 1 {
  switch (command) {
    case '--check':
      return report(checkLedger(root, library), print, holds(root, library));
    case '--update':
      return update(root, library, print);
    case '--rebuild':
      return rebuild(root, library, print);
    case '--suggest':
      return suggest(root, library, today, print);
    default:
      return command satisfies never;
  }
}

/**
 * `--against <site or folder>`: what is published there must be in the ledger, line by line, whatever git knows.
 *
 * @returns exit code: 0 where nothing is missing
 */
export async function runAgainst(root: string, place: string, print: (line: string) => void): Promise<0 | 1> {
  const missing = await missingAgainst(place, readLedgerFiles(root).ledger);
  return report(missing, print, `Every address published at ${place} is in the ledger.`);
}

function holds(root: string, library: AddressedLibrary): string {
  const gap = historyGap(root);
  const history = gap === null ? '' : ` Its history was not checked: ${gap}.`;
  return `The ledger holds: ${ledgerOf(library).length} addresses, each with its own text.${history}`;
}

/** Adds new lines only when every old one is kept: an update must never hide a change that nobody has explained. */
function update(root: string, library: AddressedLibrary, print: (line: string) => void): 0 | 1 {
  const { ledger } = readLedgerFiles(root);
  const problems = checkLedger(root, library).filter(({ kind }) => !SETTLED_BY_UPDATE.has(kind));
  if (problems.length > 0) return report(problems, print, '');
  const grown = mergeLedger(ledger, ledgerOf(library));
  writeWhole(root, grownLedger(root, library, grown));
  print(`${LEDGER_FILE}: ${grown.length} lines, ${grown.length - ledger.length} new.`);
  return 0;
}

/** Issues that an update repairs by itself. */
const SETTLED_BY_UPDATE: ReadonlySet<LedgerIssueKind> = new Set(['address-not-in-ledger', 'wording-missing']);

function rebuild(root: string, library: AddressedLibrary, print: (line: string) => void): 0 | 1 {
  if (wasPermanent(root)) {
    print(
      `${LEDGER_FILE}\n  found: version ${versionOf(root)}${isPermanent(versionOf(root)) ? '' : ', after 1.0.0 in its history'}; from 1.0.0 on the ledger only grows.\n  fix:   Use "npm run ledger -- --update", and "--suggest" for what moved.`,
    );
    return 1;
  }
  const entries = ledgerOf(library);
  writeWhole(root, grownLedger(root, library, entries));
  print(`${LEDGER_FILE}: ${entries.length} lines, written anew.`);
  return 0;
}

function suggest(root: string, library: AddressedLibrary, today: string, print: (line: string) => void): 0 {
  const { ledger, redirects, wordings } = readLedgerFiles(root);
  const suggestions = suggestRedirects(ledgerScope(ledger, library, redirects, wordings), today);
  if (suggestions.redirects === '' && suggestions.numbers === '')
    print('Every published address is kept or explained.');
  if (suggestions.numbers !== '')
    print(`# numbers.yaml beside source.txt, so that published numbers stay:\n${suggestions.numbers}`);
  if (suggestions.redirects !== '')
    print(`# ${REDIRECTS_FILE}, once each is judged right and has its reason:\n${suggestions.redirects}`);
  return 0;
}

function report(problems: readonly LedgerIssue[], print: (line: string) => void, allWell: string): 0 | 1 {
  for (const problem of problems) print(formatLedgerIssue(problem));
  print(problems.length === 0 ? allWell : `${problems.length} ledger problem${problems.length === 1 ? '' : 's'}.`);
  return problems.length === 0 ? 0 : 1;
}
