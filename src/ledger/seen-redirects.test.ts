import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AddressedLibrary } from '../library/addressed-library.ts';
import { compareLedger } from './compare-ledger.ts';
import { ledgerOf } from './ledger-of.ts';
import { ledgerScope } from './ledger-scope.ts';
import { libraryOf } from './made-up-library.ts';
import { mergeLedger } from './merge-ledger.ts';
import { oldAddresses } from './old-addresses.ts';
import { readRedirects } from './redirects-file.ts';
import { suggestRedirects } from './suggest-redirects.ts';
import { wordingsOf } from './wordings-files.ts';

const KEPT = '坚持党的领导核心作用';
const WENT = '引导社会力量积极参与规划实施';
const before = withStaff({ plan: { page: `${KEPT}\n\n${WENT}\n` }, draft: { page: '发挥人大监督作用\n' } });
const after = withStaff({ plan: { page: `${KEPT}\n` }, draft: { page: `发挥人大监督作用\n\n${WENT}\n` } });
const published = ledgerOf(before);
const scope = ledgerScope(published, after, readRedirects(''), wordingsOf(before));
const printed = suggestRedirects(scope, '2027-01-01').redirects;
const redirects = readRedirects(printed.replace('reason: ""', 'reason: withdrawn'));
const ledger = mergeLedger(published, ledgerOf(after));

test('a public text that moved to a staff document is redirected there, with a remark on what other readers are told', () => {
  assert.match(printed, /^# Only the staff can read draft: everybody else is told that it was removed\.$/m);
  assert.match(printed, /from: plan\/page\/p2\n {2}to: draft\/page\/p2/);
  assert.deepEqual(compareLedger(ledger, after, redirects, wordingsOf(before)), []);
  assert.deepEqual(
    departed(after)[0]?.targets.map(({ id }) => id),
    ['draft/page/p2'],
  );
});

test('everybody else is told that it was removed, without the name of a document they do not have', () => {
  const open = { ...after, profile: 'public' as const, documents: after.documents.filter(({ id }) => id === 'plan') };
  assert.deepEqual(compareLedger(ledger, open, redirects, wordingsOf(before)), []);
  assert.deepEqual(departed(open), [{ fragment: 'p2', targets: [], reason: 'withdrawn', date: '2027-01-01' }]);
});

test('this holds for a staff document that is new in this edition, too', () => {
  const without = libraryOf({ plan: { page: `${KEPT}\n\n${WENT}\n` } });
  const fresh = ledgerScope(ledgerOf(without), after, readRedirects(''), wordingsOf(without));
  assert.match(suggestRedirects(fresh, '2027-01-01').redirects, /^# Only the staff can read draft: /m);
});

test('a move between documents of the same access needs no such remark', () => {
  const within = withStaff({ plan: { page: `${KEPT}\n`, other: `${WENT}\n` }, draft: { page: '发挥人大监督作用\n' } });
  const { redirects: moved } = suggestRedirects(
    ledgerScope(published, within, readRedirects(''), wordingsOf(before)),
    '2027-01-01',
  );
  assert.match(moved, /^- from: plan\/page\/p2\n {2}to: plan\/other\/p1/);
});

test('where part of a text stays public, everybody else is led to that part', () => {
  const [half, rest] = [`${WENT.slice(0, 8)}。`, `${WENT.slice(8)}。`];
  const cut = withStaff({ plan: { page: `${KEPT}\n\n${half}\n` }, draft: { page: `发挥人大监督作用\n\n${rest}\n` } });
  const { redirects: entries } = suggestRedirects(
    ledgerScope(published, cut, readRedirects(''), wordingsOf(before)),
    '2027-01-01',
  );
  assert.match(entries, /^# Only the staff can read draft: everybody else is led to the rest\.$/m);
  assert.match(entries, /- plan\/page\/p\d\n\s+- draft\/page\/p2/);
});

test('a public text corrected in place stays there, even if a staff document has an exact copy of the old one', () => {
  const corrected = withStaff({
    plan: { page: `${KEPT}\n\n${WENT.replace('规划', '计划')}\n` },
    draft: { page: `发挥人大监督作用\n\n${WENT}\n` },
  });
  const { redirects: entries } = suggestRedirects(
    ledgerScope(published, corrected, readRedirects(''), wordingsOf(before)),
    '2027-01-01',
  );
  assert.match(entries, /^- changed: plan\/page\/p2$/m);
  assert.doesNotMatch(entries, /draft/);
  const led = readRedirects('- {from: plan/page/p2, to: draft/page/p2, reason: withdrawn, date: "2027-01-01"}');
  assert.match(
    compareLedger(published, moved(corrected), led, wordingsOf(before))
      .map(({ kind }) => kind)
      .join(' '),
    /redirect-astray/,
  );
});

function departed(library: AddressedLibrary): readonly { fragment: string; targets: readonly { id: string }[] }[] {
  return oldAddresses(ledgerScope(ledger, library, redirects)).departed.get('plan/page') ?? [];
}

function withStaff(documents: Record<string, Record<string, string>>): AddressedLibrary {
  return libraryOf(documents, { staff: ['draft'] });
}

/** The same with the corrected paragraph under another number, so that a redirect may lead away from the old one. */
function moved(library: AddressedLibrary): AddressedLibrary {
  const renumber = <T extends { id: string; fragment: string }>(block: T): T =>
    block.id === 'plan/page/p2' ? { ...block, id: 'plan/page/p3', fragment: 'p3' } : block;
  return {
    ...library,
    documents: library.documents.map((document) => ({
      ...document,
      pages: document.pages.map((page) => ({ ...page, blocks: page.blocks.map(renumber) })),
    })),
  };
}
