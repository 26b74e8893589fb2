import { shownSigns } from '../files/shown-signs.ts';
import type { ImportedSource } from './import-document.ts';

/** The table `npm run import -- --check` prints for one source: each rule, what it took and made, and why. */
export function formatAccount({ id, account, corrections }: ImportedSource): string[] {
  if (account.length === 0 && corrections.length === 0) return [];
  const width = Math.max(...account.map(({ rule }) => rule.length), 'rule'.length);
  return [
    '',
    id,
    `  ${'rule'.padEnd(width)}   taken    made  reason`,
    ...account.map(
      ({ rule, taken, made, reason }) => `  ${rule.padEnd(width)}  ${pad(taken)}  ${pad(made)}  ${reason.en}`,
    ),
    ...corrections.map(
      ({ at, kind, first, last, reason }) =>
        `  corrections.yaml:${at}  ${kind} ${first === last ? `line ${first}` : `lines ${first}-${last}`}: ${shownSigns(reason.en)}`,
    ),
    '',
  ];
}

function pad(number: number): string {
  return String(number).padStart(6);
}
