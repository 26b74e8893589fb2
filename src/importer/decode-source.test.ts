import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSource } from './decode-source.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('passes over a byte order mark and takes CR LF as one line end', () => {
  assert.deepEqual(decodeSource(bytes('\ufeff甲\r\n乙\n'), 'source.txt'), [
    { number: 1, text: '甲' },
    { number: 2, text: '乙' },
    { number: 3, text: '' },
  ]);
});

test('keeps spaces at both ends, tabs and the replacement character of the print', () => {
  assert.equal(decodeSource(bytes(' 甲\t\ufffd '), 'source.txt')[0]?.text, ' 甲\t\ufffd ');
});

test('names the byte after a mark and many good characters', () => {
  const broken = Buffer.concat([bytes('\ufeff'), bytes('甲乙\n'.repeat(500)), Buffer.from([0xff]), bytes('丙')]);
  assert.throws(() => decodeSource(broken, 'source.txt'), /source\.txt:501\n {2}found: Byte 3504 of the file \(0xFF\)/);
});

for (const [name, text] of [
  ['a lone CR', '甲\r乙'],
  ['a NUL', '甲\u0000'],
  ['a line separator', '甲\u2028乙'],
  ['a mark inside the text', '甲\ufeff乙'],
] as const)
  test(`refuses ${name}`, () =>
    assert.throws(
      () => decodeSource(bytes(text), 'source.txt'),
      /source\.txt:1\n {2}found: The control character U\+[0-9A-F]{4} at character 2/,
    ));
