import { hash } from 'node:crypto';

/**
 * Short fingerprint of a text: the first 12 hex digits (48 bits) of SHA-256 over its NFC form with every run of white
 * space as one space. Anyone can check it with `printf '%s' '…' | sha256sum`.
 */
export function fingerprint(text: string): string {
  const normal = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return hash('sha256', normal).slice(0, 12);
}
