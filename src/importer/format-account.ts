import { shownCharacters } from '../files/shown-characters.ts';
import type { ImportedSource } from './import-document.ts';

/**
 * The table `npm run import -- --check` prints for one source: each rule with what it removed and added, and why; what
 * the reader changed, and each correction.
 */
export function formatAccount({ id, account, changed, corrections }: ImportedSource): string[] {
  if (account.length + changed.length + corrections.length === 0) return [];
  const width = Math.max(...account.map(({ rule }) => rule.length), 'rule'.length);
  return [
    '',
    id,
    `  ${'rule'.padEnd(width)} removed   added  reason`,
    ...account.map(
      ({ rule, taken, made, reason }) => `  ${rule.padEnd(width)}  ${pad(taken)}  ${pad(made)}  ${reason.en}`,
    ),
    ...changed.map(({ line, text, reason }) => `  read at ${line}: ${shownCharacters(text)} — ${reason}`),
    ...corrections.map(
      ({ at, kind, first, last, reason }) =>
        `  corrections.yaml:${at}  ${kind} ${first === last ? `line ${first}` : `lines ${first}-${last}`}: ${shownCharacters(reason.en)}`,
    ),
    '',
  ];
}

function pad(number: number): string {
  return String(number).padStart(6);
}
