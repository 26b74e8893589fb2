import { stringify } from 'yaml';
import type { AddressedPage } from '../library/addressed-library.ts';
import { explainLedger } from './explain-ledger.ts';
import { stemOf } from './fragment-tree.ts';
import { sectionOf } from '../addressing/fragment.ts';
import type { LedgerScope } from './ledger-scope.ts';
import type { MissingMarker } from './missing-markers.ts';

/** What to write where so that no published address is lost. Each text is YAML to add to its file; empty if nothing. */
export interface Suggestions {
  /** Entries of `redirects.yaml`, their reasons left for a person to fill in. */
  redirects: string;
  /** Entries of `numbers.yaml`, for documents that are imported. */
  numbers: string;
}

/**
 * Ready entries for everything that became of published addresses and is not explained yet.
 *
 * @param date day of the change, ISO 8601
 */
export function suggestRedirects(scope: LedgerScope, date: string): Suggestions {
  const { moves, changes, markers, gone } = explainLedger(scope);
  const entries = [
    ...[...moves].map(([from, to]) => ({ from, to: to.length === 1 ? to[0] : to, reason: '', date })),
    ...[...changes].map(([changed, { from, to }]) => ({ changed, from, to, reason: '', date })),
    ...gone.map((from) => ({ from, gone: true, reason: '', date })),
  ];
  const numbers = [...markers].flatMap(([page, missing]) =>
    missing.map((marker) => ({
      block: `${page}/${marker.fragment}`,
      begins: uniqueBeginning(marker, scope.pages.get(page)),
      reason: '',
    })),
  );
  return {
    redirects: entries.length === 0 ? '' : stringify(entries, PLAIN),
    numbers: numbers.length === 0 ? '' : stringify(numbers, PLAIN),
  };
}

/** The files take no aliases. */
const PLAIN = { aliasDuplicateObjects: false };

/** As much of a text as tells it from the others of its kind in its section. */
function uniqueBeginning({ block }: MissingMarker, page: AddressedPage | undefined): string {
  const others = (page?.blocks ?? []).filter(
    ({ fragment }) =>
      fragment !== block.fragment &&
      sectionOf(fragment) === sectionOf(block.fragment) &&
      letterOf(fragment) === letterOf(block.fragment),
  );
  for (let length = SHORTEST; length < block.text.length; length += 1)
    if (!others.some(({ zh }) => zh.startsWith(block.text.slice(0, length)))) return block.text.slice(0, length);
  return block.text;
}

/** Enough to be recognized by a reader of the file. */
const SHORTEST = 8;

function letterOf(fragment: string): string | undefined {
  return stemOf(fragment).at(-1);
}
