import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AddressedLibrary, OwnAddress } from '../../src/library/addressed-library.ts';
import { compareLedger, issuesIn } from '../../src/ledger/compare-ledger.ts';
import { explainLedger } from '../../src/ledger/explain-ledger.ts';
import { ledgerOf } from '../../src/ledger/ledger-of.ts';
import { ledgerScope, type LedgerScope } from '../../src/ledger/ledger-scope.ts';
import { mergeLedger } from '../../src/ledger/merge-ledger.ts';
import { readRedirects, type Redirects } from '../../src/ledger/redirects-file.ts';
import { suggestRedirects } from '../../src/ledger/suggest-redirects.ts';
import { wordingsOf } from '../../src/ledger/wordings-files.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { readLibrary } from '../../src/loading/load-library.ts';
import { ContentCopy, withMarkers } from './content-copy.ts';
import { mutationsOf, type Mutation } from './mutations.ts';
import { Random } from './random.ts';

const SEED = Number(process.env['SEED'] ?? 20260101);
const COUNT = Number(process.env['MUTATIONS'] ?? 500);
const OWN_COUNT = Math.ceil(COUNT / 10);
const NONE = readRedirects('');

const library = readLibrary('staff', PROJECT_ROOT);
const published = ledgerOf(library);
const wordings = wordingsOf(library);
const copy = new ContentCopy(library);
const countBefore = countOf(library.blocks.map(({ zh }) => zh));
const textOf = new Map(library.blocks.map(({ id, zh }) => [id, zh]));

test(`${COUNT} mutations of the content are refused, and repaired without losing an address`, (t) => {
  const random = new Random(SEED);
  const count = new Map<string, number>();
  for (const [index, mutation] of mutationsOf(copy.pages, random).take(COUNT).toArray().entries()) {
    count.set(mutation.name, (count.get(mutation.name) ?? 0) + 1);
    try {
      refusesAndMends(mutation);
    } catch (error) {
      throw new Error(
        `SEED=${SEED}, mutation ${index + 1}: ${mutation.name} in ${mutation.removed.join(', ')}: ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      );
    }
  }
  assert.ok(count.size >= 10, 'there are pages for most kinds');
  t.diagnostic([...count].map(([name, times]) => `${name}: ${times}`).join('; '));
});

test('whatever the library compiles itself is reported if it is gone, renamed or swapped, and can be repaired', () => {
  const named = library.own.filter(({ name }) => name !== null);
  assert.ok(named.length > 300, 'there is something to lose');
  const random = new Random(SEED);
  for (let number = 1; number <= OWN_COUNT; number += 1) {
    const lost = random.of(named);
    const other = named.find(({ kind, name }) => kind === lost.kind && name !== lost.name);
    const own = (change: (one: OwnAddress) => OwnAddress[]): AddressedLibrary => ({
      ...library,
      own: library.own.flatMap((one) => change(one)),
    });
    missesAndMends(
      own((one) => (one === lost ? [] : [one])),
      `${lost.kind} ${lost.id}`,
    );
    missesAndMends(
      own((one) => [one === lost ? { ...one, id: `${one.id}-renamed` } : one]),
      `${lost.kind} ${lost.id}`,
    );
    if (other !== undefined)
      refusesForGood(
        own((one) => [one === lost ? { ...one, name: other.name } : one === other ? { ...one, name: lost.name } : one]),
        `${lost.kind} ${lost.id}`,
      );
  }
});

/** Redirects cannot explain two things that have each other's id. */
function refusesForGood(now: AddressedLibrary, what: string): void {
  const redirects = suggestRedirects(ledgerScope(published, now, NONE, wordings), '2027-01-01').redirects;
  const left = compareLedger(published, now, readRedirects(redirects.replaceAll('""', 'x')), wordings);
  assert.ok(
    left.some(({ found }) => found.includes(`${what} `)),
    `${what}: the suggestion lets it stand for another`,
  );
}

function missesAndMends(now: AddressedLibrary, what: string): void {
  const scope = ledgerScope(published, now, NONE, wordings);
  const reported = issuesIn(scope).filter(({ found }) => found.includes(what));
  assert.ok(reported.length > 0, `${what}: the check does not report it`);
  const entries = suggestRedirects(scope, '2027-01-01').redirects.replaceAll('reason: ""', 'reason: a test');
  const redirects = readRedirects(entries);
  assert.deepEqual(
    compareLedger(published, now, redirects, wordings).filter(({ kind }) => kind !== 'address-not-in-ledger'),
    [],
    `${what}: the entries it suggests do not satisfy the check`,
  );
  assert.deepEqual(compareLedger(mergeLedger(published, ledgerOf(now)), now, redirects, wordings), []);
}

function refusesAndMends(mutation: Mutation): void {
  const mutated = copy.with(mutation.removed, mutation.added);
  // A paragraph may be put back where it was, and two with the same wording may be swapped, without any change.
  if (!copy.changes(mutated)) return;
  const broken = ledgerScope(published, mutated, NONE, wordings);
  assert.notDeepEqual(issuesIn(broken), [], 'the check does not report it');

  const { mended, redirects } = mend(broken, mutation);
  const scope = ledgerScope(published, mended, redirects, wordings);
  const left = issuesIn(scope).filter(({ kind }) => kind !== 'address-not-in-ledger');
  assert.deepEqual(left, [], 'the entries it suggests do not satisfy the check');
  const grown = mergeLedger(published, ledgerOf(mended));
  assert.deepEqual(
    compareLedger(grown, mended, redirects, wordings),
    [],
    'the grown ledger does not satisfy the check',
  );
  assert.equal(published.filter((line) => !grown.includes(line)).length, 0, 'a line left the ledger');
  losesNothing(scope, redirects, mutation);
}

/** Writes the markers and the redirects that the check asks for. */
function mend(scope: LedgerScope, mutation: Mutation): { mended: AddressedLibrary; redirects: Redirects } {
  const { markers } = explainLedger(scope);
  const entries = suggestRedirects(scope, '2027-01-01').redirects.replaceAll('reason: ""', `reason: ${mutation.name}`);
  const marked = [...markers].flatMap(([id, missing]) => {
    const page = scope.pages.get(id);
    return page === undefined ? [] : [withMarkers(id.split('/')[0] ?? '', page, missing)];
  });
  const added = [...mutation.added.filter(({ document, page }) => !markers.has(`${document}/${page}`)), ...marked];
  const removed = [...mutation.removed, ...markers.keys()];
  return { mended: copy.with(removed, added), redirects: readRedirects(entries) };
}

/**
 * Judges by the texts, not by fingerprints: every address must lead to its own text, to a part of it, or to a text that
 * contains it; only what was corrected may read differently, and only what was deleted may be gone.
 */
function losesNothing({ map, blocks }: LedgerScope, redirects: Redirects, mutation: Mutation): void {
  const now = countOf([...blocks.values()].map(({ zh }) => zh));
  const corrected = new Set(redirects.changes.map(({ changed }) => changed));
  assert.ok(corrected.size <= 1, `${corrected.size} corrections for one change`);
  for (const [id, old] of textOf) {
    const destination = map.follow(id);
    const targets = destination.state === 'living' ? [id] : destination.state === 'moved' ? destination.targets : [];
    const texts = targets.map((target) => blocks.get(target)?.zh ?? '');
    const isThere =
      texts.length > 0 && ([texts.join(''), texts.join(' ')].includes(old) || texts.some((text) => text.includes(old)));
    const isCorrected = corrected.has(id) && mutation.name === 'change one character';
    const isDeleted =
      destination.state === 'gone' && mutation.deletes && (now.get(old) ?? 0) < (countBefore.get(old) ?? 0);
    assert.ok(
      isThere || isCorrected || isDeleted,
      `${id} (“${old.slice(0, 20)}”) leads to ${targets.join(', ')} (“${texts.join(' ').slice(0, 20)}”), ${destination.state}`,
    );
  }
}

/** How often each text occurs: some, such as the notes of both annexes, occur more than once. */
function countOf(texts: readonly string[]): Map<string, number> {
  return new Map([...Map.groupBy(texts, (text) => text)].map(([text, all]) => [text, all.length]));
}
