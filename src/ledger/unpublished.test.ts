import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AddressedLibrary } from '../library/addressed-library.ts';
import { compareLedger } from './compare-ledger.ts';
import { ledgerOf } from './ledger-of.ts';
import { libraryOf } from './made-up-library.ts';
import { mergeLedger } from './merge-ledger.ts';
import { readRedirects } from './redirects-file.ts';

const NONE = readRedirects('');
const plan = { preface: '序\n' };
const paragraphs = Array.from({ length: 60 }, (_, index) => `第${index + 1}段\n`).join('\n');
/** First read without its headings; then somebody repairs one, and everything below it gets other addresses. */
const read = { opening: `# 报告 {/* title */}\n\n一、工作回顾\n\n${paragraphs}` };
const repaired = { 'part-1': `# 一、工作回顾 {/* title */}\n\n${paragraphs}` };

test('repairing a heading of a draft raises no ledger issue; in a published document each address would be lost', () => {
  const before = drafts(libraryOf({ plan, shenzhen: read, changsha: read }));
  const after = drafts(libraryOf({ plan, shenzhen: repaired, changsha: repaired }));
  const ledger = mergeLedger([], ledgerOf(before));
  assert.deepEqual(
    ledger.filter(({ kind }) => kind !== 'file').map(({ id }) => id),
    ['plan', 'plan/preface', 'plan/preface/p1'],
  );
  assert.deepEqual(compareLedger(ledger, after, NONE), []);

  const published = ledgerOf(libraryOf({ plan, shenzhen: read, changsha: read }));
  const lost = compareLedger(published, libraryOf({ plan, shenzhen: repaired, changsha: repaired }), NONE);
  assert.deepEqual(
    lost.filter(({ kind }) => kind === 'numbers-shifted').map(({ found }) => found.slice(0, 34)),
    Array.from({ length: 2 }, () => '60 addresses would stand for anoth'),
  );
});

test('a published document cannot be made a draft again silently', () => {
  const library = libraryOf({ plan, shenzhen: read });
  assert.ok(compareLedger(ledgerOf(library), drafts(library), NONE).some(({ found }) => found.includes('shenzhen')));
});

function drafts(library: AddressedLibrary): AddressedLibrary {
  return {
    ...library,
    documents: library.documents.map((document) =>
      document.id === 'plan' ? document : { ...document, source: { ...document.source, published: false } },
    ),
  };
}
