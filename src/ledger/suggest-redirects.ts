import { stringify } from 'yaml';
import type { AddressedPage } from '../library/addressed-library.ts';
import { explainLedger } from './explain-ledger.ts';
import { stemOf } from './fragment-tree.ts';
import { sectionOf } from '../addressing/fragment.ts';
import { placeParts } from '../addressing/place-parts.ts';
import { hasWording } from './ledger-file.ts';
import type { LedgerScope } from './ledger-scope.ts';
import type { Candidate } from './match-texts.ts';
import type { MissingMarker } from './missing-markers.ts';
import type { ReplacedPage } from './replaced-pages.ts';

/** What to write where so that no published address is lost. Each text is YAML to add to its file; empty if nothing. */
export interface Suggestions {
  /** Entries of `redirects.yaml`, their reasons left for a person to fill in; what is not clear stands there as remarks. */
  redirects: string;
  /** Entries of `numbers.yaml`, for documents that are imported. */
  numbers: string;
}

/**
 * Ready entries for everything that became of published addresses and is not explained yet. Where no text is clearly the
 * one that was published, the candidates are shown as remarks, and no entry is ready.
 *
 * @param date day of the change, ISO 8601
 */
export function suggestRedirects(scope: LedgerScope, date: string): Suggestions {
  const { moves, changes, markers, gone, unclear, replaced } = explainLedger(scope);
  const entry = (value: object): string => stringify([{ ...value, reason: '', date }], PLAIN);
  const published = new Map(scope.published.map((one) => [one.address, one]));
  const wordingOf = (address: string): string | undefined => {
    const one = published.get(address);
    return one === undefined || !hasWording(one) ? undefined : scope.wordings.get(one.stamp);
  };
  const entries = [
    ...[...replaced].map(([page, what]) => nameFirst(page, what)),
    ...[...moves].map(
      ([from, to]) =>
        instead(scope, from) + unseen(scope, from, to) + entry({ from, to: to.length === 1 ? to[0] : to }),
    ),
    ...[...changes].map(
      ([changed, { from, to, likeness }]) =>
        returned(scope, changed) +
        sideBySide(scope.wordings.get(from), scope.texts.get(to), likeness) +
        entry({ changed, from, to }),
    ),
    ...gone
      .filter((from) => scope.map.entryOf(from)?.to.length !== 0)
      .map((from) => instead(scope, from) + entry({ from, gone: true })),
    ...backAgain(scope).map((address) => returned(scope, address)),
    ...[...unclear].map(([address, candidates]) => judgment(address, wordingOf(address), candidates)),
  ];
  const numbers = [...markers].flatMap(([page, missing]) =>
    missing.map((marker) => ({
      block: `${page}/${marker.fragment}`,
      begins: uniqueBeginning(marker, scope.pages.get(page)),
      reason: '',
    })),
  );
  return { redirects: entries.join(''), numbers: numbers.length === 0 ? '' : stringify(numbers, PLAIN) };
}

/** The files take no aliases. */
const PLAIN = { aliasDuplicateObjects: false };

/** What is there now has a published name: with it back, each address stands for its page again. */
function nameFirst(page: string, { formerly }: ReplacedPage): string {
  return formerly === null
    ? remark(`First: ${page} holds another page now. Give that one a name that no page ever had, and ask again.`)
    : remark(`First: ${page} holds the page ${formerly} now.`) +
        remark(
          '  Give it that name back (two that exchanged names both at once), or one that no page ever had, and ask again.',
        );
}

/** One address has one entry: the new one takes the place of that which is there. */
function instead({ map }: LedgerScope, from: string): string {
  const line = map.entryOf(from)?.line;
  return line === undefined ? '' : remark(`Instead of the entry in line ${line}:`);
}

function returned({ map }: LedgerScope, address: string): string {
  const line = map.entryOf(address)?.line;
  return line === undefined ? '' : remark(`Delete the entry in line ${line}: ${address} is there again.`);
}

/** Addresses that read what they did, though a redirect leads away from them. */
function backAgain({ map, published }: LedgerScope): string[] {
  return published
    .filter(({ kind, address, stamp }) => map.entryOf(address) !== undefined && map.wordingAt(address, kind) === stamp)
    .map(({ address }) => address);
}

/** That most readers lose a text with this move, which nobody should do unawares. */
function unseen({ isPublic }: LedgerScope, from: string, to: readonly string[]): string {
  const hidden = to.find((address) => !isPublic(address));
  if (hidden === undefined || !isPublic(from)) return '';
  const others = to.some(isPublic) ? 'is led to the rest' : 'is told that this was taken out';
  return remark(`Only the staff can read ${placeParts(hidden).document}: everybody else ${others}.`);
}

/** Both wordings as remarks, so that nobody takes an entry over that they have not judged. */
function sideBySide(before: string | undefined, now: string | undefined, likeness: number | null): string {
  if (before === undefined || now === undefined) return '';
  const alike = likeness === null ? '' : ` (${Math.round(likeness * 100)}% alike)`;
  return remark(`was: ${before}`) + remark(`now: ${now}${alike}`);
}

/** What a person has to judge, as remarks. */
function judgment(address: string, before: string | undefined, candidates: readonly Candidate[]): string {
  return [
    remark(`To be judged: ${address}`),
    before === undefined ? '' : remark(`  was: ${before}`),
    ...candidates.map(({ id, likeness, text = '' }) =>
      remark(`  ${Math.round(likeness * 100)}% alike, ${id}: ${text}`),
    ),
    remark(
      candidates.length === 0
        ? '  Nothing like it was found anywhere. What is there now needs an address of its own; then: {from: …, gone: true, …}'
        : '  If it is one of these: its number by a marker there, or {from: …, to: …}. If it is none: {from: …, gone: true}',
    ),
  ].join('');
}

function remark(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/^ /, '');
  const indent = /^ */.exec(text)?.[0] ?? '';
  return `# ${indent}${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}\n`;
}

const LONGEST = 200;

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
