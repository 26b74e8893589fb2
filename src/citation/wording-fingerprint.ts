import { sha256 } from './sha256.ts';

/** The browser version of `fingerprint` in `addressing`, which runs at build time; a test compares the two. */
export function wordingFingerprint(text: string): string {
  return sha256(text.normalize('NFC').replace(/\s+/g, ' ').trim()).slice(0, 12);
}
