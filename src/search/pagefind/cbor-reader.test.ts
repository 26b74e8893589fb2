import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CborReader } from './cbor-reader.ts';

// Examples of RFC 8949, appendix A.
for (const [hex, value] of [
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1000000],
  ['20', -1],
  ['3863', -100],
  ['3903e7', -1000],
] as const) {
  test(`reads ${hex} as ${value}`, () => assert.equal(new CborReader(Buffer.from(hex, 'hex')).integer(), value));
}

test('reads texts and the length of arrays', () => {
  const reader = new CborReader(Buffer.from('8263e6b0b4616101', 'hex'));
  assert.deepEqual([reader.array(), reader.text(), reader.text(), reader.integer()], [2, '水', 'a', 1]);
});

for (const [hex, what] of [
  ['61', 'integer'],
  ['19', 'integer'],
  ['9f', 'array'],
  ['', 'array'],
] as const) {
  test(`refuses ${JSON.stringify(hex)} where an ${what} is expected, and says how to repair it`, () => {
    assert.throws(() => new CborReader(Buffer.from(hex, 'hex'))[what](), /Build the site again/);
  });
}
