import { placeParts } from '../addressing/place-parts.ts';
import type { AddressedLibrary } from '../library/addressed-library.ts';
import { fragmentOf, pageOf } from '../addressing/block-id.ts';
import { markerLines } from './english-markers.ts';
import { explainLedger, type Explanation } from './explain-ledger.ts';
import { hasWording, LEDGER_FILE, type LedgerEntry } from './ledger-file.ts';
import type { LedgerIssue } from './ledger-issues.ts';
import { ledgerScope, type LedgerScope, type PublishedAddress } from './ledger-scope.ts';
import type { Candidate } from './match-texts.ts';
import { redirectIssues } from './redirect-issues.ts';
import type { ReplacedPage } from './replaced-pages.ts';
import type { Redirects } from './redirects-file.ts';
import type { Wordings } from './wordings-files.ts';

/**
 * Holds the library to the promise: every published address resolves, with its own text behind it or a written reason;
 * every address of the library is in the ledger; every redirect leads somewhere, directly.
 *
 * Part of every build. Empty where nothing is wrong.
 */
export function compareLedger(
  ledger: readonly LedgerEntry[],
  library: AddressedLibrary,
  redirects: Redirects,
  wordings?: Wordings,
): LedgerIssue[] {
  return issuesIn(ledgerScope(ledger, library, redirects, wordings));
}

/** The same for a scope that has already been built. */
export function issuesIn(scope: LedgerScope): LedgerIssue[] {
  const broken = scope.published.filter((entry) => !isKept(scope, entry));
  const issues = broken.length === 0 ? [] : describe(broken, explainLedger(scope), scope);
  return [...issues, ...redirectIssues(scope), ...notInLedger(scope)];
}

/** Whether an address still stands for what was published there, or a redirect or correction says what became of it. */
function isKept(scope: LedgerScope, { kind, address, stamp }: PublishedAddress): boolean {
  const destination = scope.map.follow(address);
  // Redirects to nowhere and cycles are reported at their own line.
  if (destination.state !== 'living') return destination.state !== 'lost' || scope.map.entryOf(address) !== undefined;
  if (!hasWording({ kind })) return stamp !== 'public' || scope.map.wordingAt(address, kind) === 'public';
  const now = scope.map.wordingAt(address, kind);
  return now === stamp || (now !== undefined && scope.changeOf(address, stamp, now) !== undefined);
}

/**
 * One issue for each broken address, but one per page for those that markers would keep, and one per lost page or indicator
 * for all that was on it.
 */
function describe(broken: readonly PublishedAddress[], explanation: Explanation, scope: LedgerScope): LedgerIssue[] {
  const { moves, changes, gone, unclear, replaced, held } = explanation;
  const reported = new Set([...moves.keys(), ...changes.keys(), ...gone, ...unclear.keys()]);
  const shifted = new Map<string, string[]>();
  const issues: LedgerIssue[] = [];
  for (const entry of broken) {
    if (held.has(entry.address)) continue;
    const isByItself = reported.has(entry.address) || entry.kind === 'document';
    const page = entry.kind === 'block' ? pageWithMarkers(entry, explanation) : undefined;
    const isTaken = scope.map.isLiving(entry.address) && !explanation.changes.has(entry.address);
    if (page !== undefined && (isTaken || !isByItself))
      shifted.set(page, [...(shifted.get(page) ?? []), fragmentOf(entry.id)]);
    if (isByItself || (page === undefined && !goesWithAnother(entry, broken)))
      issues.push(describeOne(entry, explanation, scope));
  }
  return [
    ...[...replaced].map(([page, what]) => describeReplaced(page, what, scope)),
    ...[...shifted].map(([page, fragments]) => describeShift(page, fragments, explanation)),
    ...issues,
  ];
}

function describeReplaced(page: string, { places, formerly }: ReplacedPage, scope: LedgerScope): LedgerIssue {
  const title = `${page}/title`;
  const before = scope.wordings.get(scope.historyOf(title).at(-1) ?? '');
  const where = places.length === 0 ? 'stands nowhere' : `is at ${places.join(' and ')}`;
  return {
    kind: 'page-of-another',
    file: `src/content/documents/zh/${page}.mdx`,
    found: `${page} was published as another page${quoted(before)}. It reads "${scope.blocks.get(title)?.zh ?? ''}", and the title it had ${where}.${formerly === null ? '' : ` The page there now was published as ${formerly}.`}`,
  };
}

/** Whether an address is covered by the issue about the page, document or indicator that it belongs to. */
function goesWithAnother({ address }: PublishedAddress, broken: readonly PublishedAddress[]): boolean {
  return (
    broken.some(({ address: outer }) => address.startsWith(`${outer}/`)) ||
    broken.some((one) => one.kind === 'page' && one.address === address)
  );
}

function pageWithMarkers({ id }: PublishedAddress, { markers, moves }: Explanation): string | undefined {
  const page = pageOf(id);
  return [page, moves.get(page)?.[0]].find((candidate) => candidate !== undefined && markers.has(candidate));
}

function describeShift(page: string, fragments: readonly string[], { markers, due }: Explanation): LedgerIssue {
  const count = fragments.length === 1 ? 'One address would stand' : `${fragments.length} addresses would stand`;
  const shown = fragments.slice(0, 8).join(', ') + (fragments.length > 8 ? ', …' : '');
  return {
    kind: 'numbers-shifted',
    file: `src/content/documents/zh/${page}.mdx`,
    found: `${count} for another text: ${shown}. Markers that keep each for its own text:${markerLines(markers.get(page) ?? [])}`,
    shift: { page, due: due.get(page) ?? new Map() },
  };
}

function describeOne(entry: PublishedAddress, explanation: Explanation, scope: LedgerScope): LedgerIssue {
  const { kind, id, address, stamp } = entry;
  const at = { file: LEDGER_FILE };
  if (kind === 'document' && scope.map.isLiving(address))
    return {
      kind: 'document-closed',
      ...at,
      found: `document ${id} was published to everybody, and its source.yaml says "access: staff".`,
    };
  const before = quoted(scope.wordings.get(stamp));
  const targets = explanation.moves.get(address);
  if (targets !== undefined)
    return {
      kind: 'address-lost',
      ...at,
      found: `${kind} ${id}: its text is now at ${targets.join(' and ')}, and no redirect says so.`,
    };
  const candidates = explanation.unclear.get(address);
  if (candidates !== undefined) return describeUnclear(entry, candidates, scope);
  const now = hasWording({ kind }) ? scope.map.wordingAt(address, kind) : undefined;
  if (now === undefined || explanation.gone.includes(address))
    return {
      kind: 'address-lost',
      ...at,
      found: `${kind} ${id} can no longer be found.${before === '' ? '' : ` It read${before.replace(/[()]/g, '')}.`}`,
    };
  const likeness = explanation.changes.get(address)?.likeness ?? null;
  return {
    kind: 'other-wording',
    ...at,
    found: `${kind} ${id} was published as ${stamp}${before} and reads ${now}${quoted(scope.texts.get(now))}${likeness === null ? '' : `, ${percent(likeness)} alike`}.`,
  };
}

function describeUnclear(
  { kind, id, address, stamp }: PublishedAddress,
  candidates: readonly Candidate[],
  scope: LedgerScope,
): LedgerIssue {
  const now = hasWording({ kind }) ? scope.map.wordingAt(address, kind) : undefined;
  const reads = now === undefined ? '' : ` It reads ${now}${quoted(scope.texts.get(now))}, another text.`;
  const nearest =
    candidates.length === 0
      ? ' Nothing like it was found anywhere.'
      : ` Nearest to it: ${candidates.map((one) => `${one.id} (${percent(one.likeness)})`).join(', ')}.`;
  return {
    kind: kind === 'block' ? 'text-unclear' : 'id-of-another',
    file: LEDGER_FILE,
    found: `${kind} ${id} was published as ${stamp}${quoted(scope.wordings.get(stamp))}.${reads}${nearest}`,
  };
}

/** New addresses, one issue for each page. */
function notInLedger({ living, published }: LedgerScope): LedgerIssue[] {
  const known = new Set(published.map(({ kind, id }) => `${kind} ${id}`));
  const fresh = living.filter(({ kind, id }) => !known.has(`${kind} ${id}`));
  return [...Map.groupBy(fresh, ({ id }) => pageIdOf(id)).values()].map((entries) => {
    const [first] = entries;
    const more = entries.length === 1 ? '' : ` and ${entries.length - 1} more on its page`;
    return { kind: 'address-not-in-ledger', file: LEDGER_FILE, found: `${first?.kind} ${first?.id}${more}.` };
  });
}

function quoted(text: string | undefined): string {
  return text === undefined ? '' : ` ("${beginning(text)}")`;
}

function percent(likeness: number): string {
  return `${Math.round(likeness * 100)}%`;
}

function beginning(text: string): string {
  return text.length > 16 ? `${text.slice(0, 16)}…` : text;
}

function pageIdOf(id: string): string {
  const { document, page } = placeParts(id);
  return `${document}/${page}`;
}
