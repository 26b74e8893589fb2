import { sha256 } from './sha256.ts';

/** What `fingerprint` in `addressing` makes at build time, for a browser: a test holds the two together. */
export function wordingFingerprint(text: string): string {
  return sha256(text.normalize('NFC').replace(/\s+/g, ' ').trim()).slice(0, 12);
}
