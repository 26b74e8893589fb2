import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSearchAddress, writeSearchAddress } from './search-address.ts';

const DOCUMENTS = { 'plan-2021-2025': 'Plan' };
const NONE = { document: undefined, kind: undefined, year: undefined };

for (const [address, query, filters] of [
  [
    '?q=%E4%BA%94%E8%BF%9D&document=plan-2021-2025&kind=plan&year=2025',
    '五违',
    { document: 'plan-2021-2025', kind: 'plan', year: 2025 },
  ],
  ['?q=a+b&in=plan-2021-2025', 'a b', { ...NONE, document: 'plan-2021-2025' }],
  ['?q=a&document=constructor&kind=toString&year=20255', 'a', NONE],
  ['', '', NONE],
] as const) {
  test(`reads ${address || 'an empty address'}`, () =>
    assert.deepEqual(readSearchAddress(address, DOCUMENTS), { query, filters }));
}

test('writes what it reads, and nothing for an empty query', () => {
  const address = { query: '1+13+X & “五违”', filters: { document: 'plan-2021-2025', kind: undefined, year: 2025 } };
  assert.deepEqual(readSearchAddress(writeSearchAddress(address), DOCUMENTS), address);
  assert.equal(writeSearchAddress({ query: ' ', filters: address.filters }), '');
});

const LIBRARIES = ['own', 'jingan'];

for (const [address, filters] of [
  ['?q=a&library=jingan&document=report-2030', { ...NONE, library: 'jingan', document: 'report-2030' }],
  ['?q=a&library=elsewhere&document=report-2030', { ...NONE, library: undefined }],
  ['?q=a&library=jingan&document=%3Cb%3E', { ...NONE, library: 'jingan' }],
] as const)
  test(`reads ${address} where several libraries are searched`, () =>
    assert.deepEqual(readSearchAddress(address, DOCUMENTS, LIBRARIES).filters, filters));

test('ignores a library in the address where only one is searched', () => {
  assert.deepEqual(readSearchAddress('?q=a&library=jingan', DOCUMENTS).filters, NONE);
});
