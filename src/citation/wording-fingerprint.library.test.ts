import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../addressing/fingerprint.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { wordingFingerprint } from './wording-fingerprint.ts';

test('a browser computes the same fingerprint as the ledger, for every wording of the library', () => {
  for (const { zh, en, fingerprint: published } of loadLibrary('public').blocks) {
    assert.equal(wordingFingerprint(zh), published);
    if (en !== null) assert.equal(wordingFingerprint(en), fingerprint(en));
  }
});

test('texts of every length around a block of 64 bytes agree', () => {
  for (let length = 0; length < 200; length += 1)
    assert.equal(wordingFingerprint('x'.repeat(length)), fingerprint('x'.repeat(length)));
});
