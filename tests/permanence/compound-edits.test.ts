import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AddressedLibrary, AddressedPage } from '../../src/library/addressed-library.ts';
import { compareLedger } from '../../src/ledger/compare-ledger.ts';
import { explainLedger } from '../../src/ledger/explain-ledger.ts';
import { formatLedgerIssue } from '../../src/ledger/ledger-issues.ts';
import { ledgerOf } from '../../src/ledger/ledger-of.ts';
import { ledgerScope } from '../../src/ledger/ledger-scope.ts';
import { mergeLedger } from '../../src/ledger/merge-ledger.ts';
import { readRedirects, type Redirects } from '../../src/ledger/redirects-file.ts';
import { suggestRedirects } from '../../src/ledger/suggest-redirects.ts';
import { wordingsOf } from '../../src/ledger/wordings-files.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { readLibrary } from '../../src/loading/load-library.ts';
import { ContentCopy, withMarkers } from './content-copy.ts';
import { Random } from './random.ts';
import { TrackedPages, type TrackedPage } from './tracked-pages.ts';

const SEED = Number(process.env['SEED'] ?? 20260101);
const COUNT = Number(process.env['MUTATIONS'] ?? 500);
const NONE = readRedirects('');

const all = readLibrary('staff', PROJECT_ROOT);
/** Two documents are enough for moves between them, and quick to compare. */
const library: AddressedLibrary = {
  ...all,
  terms: [],
  names: [],
  own: [],
  documents: all.documents.filter(({ id }) => ['plan-2021-2025', 'work-report-2022'].includes(id)),
};
const published = ledgerOf(library);
const wordings = wordingsOf(library);
const copy = new ContentCopy(library);

test(`${COUNT} times two or three edits at once, with every printed repair made: no address is lost, none has another text`, (t) => {
  const random = new Random(SEED);
  let [edits, unclear, addresses] = [0, 0, 0];
  for (let number = 1; number <= COUNT; number += 1) {
    const tracked = edited(random);
    try {
      const told = followed(tracked);
      unclear += told.unclear;
      addresses += told.addresses;
      edits += tracked.done.length;
    } catch (error) {
      throw new Error(
        `SEED=${SEED}, ${number}: ${tracked.done.join(', ')}: ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      );
    }
  }
  t.diagnostic(`${edits} edits touched ${addresses} addresses; ${unclear} were left to a person to judge`);
  assert.ok(edits >= 2 * COUNT);
  assert.ok(addresses > COUNT);
  assert.ok(unclear * 50 <= addresses, `${unclear} of ${addresses} texts were not found again`);
});

/** Two or three edits, on one page and across pages; half of them end with a correction. */
function edited(random: Random): TrackedPages {
  const tracked = new TrackedPages(copy, library, random);
  const page = random.of(tracked.roomy());
  const other = random.of(tracked.roomy());
  const kinds: ((at: TrackedPage) => void)[] = [
    (at) => tracked.insert(at),
    (at) => tracked.delete(at),
    (at) => tracked.reword(at),
    (at) => tracked.swap(at),
    (at) => tracked.split(at),
    (at) => tracked.merge(at),
    (at) => tracked.move(at, random.of([page, other])),
    (at) => tracked.rename(at),
  ];
  const wanted = 2 + random.below(2);
  while (tracked.done.length < wanted) random.of(kinds)(random.below(3) === 0 ? other : page);
  return tracked;
}

/** Makes the printed repairs and, where they are left to a person, what that person would know to do. */
function followed(tracked: TrackedPages): { unclear: number; addresses: number } {
  const changed = tracked.changed();
  const removed = changed.map(({ document, was }) => `${document}/${was}`);
  const mutated = copy.with(removed, changed);
  const scope = ledgerScope(published, mutated, NONE, wordings);
  const { markers, unclear } = explainLedger(scope);
  const printed = suggestRedirects(scope, '2027-01-01').redirects;
  const marked = new Map(
    [...markers].flatMap(([id, missing]) => {
      const page = scope.pages.get(id);
      return page === undefined ? [] : [[id, withMarkers(id.split('/')[0] ?? '', page, missing)] as const];
    }),
  );
  const mended = copy.with(
    removed,
    changed.map((page) => marked.get(`${page.document}/${page.page}`) ?? page),
  );
  const truth = truthOf(tracked, mended);
  const judged = [...unclear.keys()].map((id) => decided(id, truth.get(id) ?? []));
  const redirects = readRedirects(`${printed.replaceAll('reason: ""', 'reason: a test')}${judged.join('')}`);

  const left = compareLedger(published, mended, redirects, wordings);
  assert.deepEqual(
    left.filter(({ kind }) => kind !== 'address-not-in-ledger').map(formatLedgerIssue),
    [],
    'the printed repair does not satisfy the check',
  );
  assert.deepEqual(compareLedger(mergeLedger(published, ledgerOf(mended)), mended, redirects, wordings), []);
  return { unclear: unclear.size, addresses: judge(mended, redirects, truth) };
}

function decided(id: string, places: readonly string[]): string {
  const to = places.length === 0 ? 'gone: true' : `to: [${places.join(', ')}]`;
  return `- {from: ${id}, ${to}, reason: judged, date: "2027-01-01"}\n`;
}

/** Where the text of each published paragraph really is, in the numbers of the repaired library. */
function truthOf(tracked: TrackedPages, mended: AddressedLibrary): Map<string, string[]> {
  const pages = new Map<string, AddressedPage>(
    mended.documents.flatMap(({ id, pages: own }) => own.map((page) => [`${id}/${page.page}`, page] as const)),
  );
  return new Map(
    [...tracked.whereabouts()].map(([id, places]) => [
      id,
      places.map(({ page, index }) => {
        const at = `${page.document}/${page.page}`;
        const node = pages.get(at)?.nodes[index];
        assert.ok(node?.type === 'paragraph');
        return `${at}/${node.block.fragment}`;
      }),
    ]),
  );
}

/**
 * Every published paragraph must lead to exactly the blocks that hold its text; everything else to its own text, character by
 * character.
 */
function judge(mended: AddressedLibrary, redirects: Redirects, truth: ReadonlyMap<string, readonly string[]>): number {
  const { map, blocks } = ledgerScope(published, mended, redirects, wordings);
  let touched = 0;
  for (const { kind, id, stamp } of published) {
    if (kind !== 'block') continue;
    const destination = map.follow(id);
    const targets = destination.state === 'living' ? [id] : destination.state === 'moved' ? destination.targets : [];
    if (blocks.get(id)?.fingerprint !== stamp) touched += 1;
    const texts = (ids: readonly string[]): string => ids.map((one) => blocks.get(one)?.zh ?? '').join('|');
    if (isParagraph(id)) assert.equal(texts([...targets].sort()), texts([...(truth.get(id) ?? [])].sort()), id);
    else assert.equal(blocks.get(targets[0] ?? '')?.fingerprint, stamp, id);
  }
  return touched;
}

const paragraphs = new Set<string>(
  library.documents.flatMap(({ id, pages }) =>
    pages.flatMap(({ page, nodes }) =>
      nodes.flatMap((node) => (node.type === 'paragraph' ? [`${id}/${page}/${node.block.fragment}`] : [])),
    ),
  ),
);

function isParagraph(id: string): boolean {
  return paragraphs.has(id);
}
