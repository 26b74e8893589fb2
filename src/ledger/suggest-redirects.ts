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

/**
 * What to write so that no published address is lost. Each text is YAML to add to its file; empty if there is nothing to add.
 */
export interface Suggestions {
  /** Entries for `redirects.yaml`, with reasons left for a person to fill in; unclear cases are given as remarks. */
  redirects: string;
  /** Entries for `numbers.yaml`, for imported documents. */
  numbers: string;
}

/**
 * Ready entries for every change to published addresses that is not explained yet. Where no text is clearly the published
 * one, the candidates are shown as remarks instead.
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

/** The page that is there now has a published name: once it has that name back, each address stands for its page again. */
function nameFirst(page: string, { formerly }: ReplacedPage): string {
  return formerly === null
    ? remark(`First: ${page} holds another page now. Give that one a name that no page ever had, and ask again.`)
    : remark(`First: ${page} holds the page ${formerly} now.`) +
        remark(
          '  Give it that name back (two that exchanged names both at once), or one that no page ever had, and ask again.',
        );
}

/** One address has one entry: the new one replaces the existing one. */
function instead({ map }: LedgerScope, from: string): string {
  const line = map.entryOf(from)?.line;
  return line === undefined ? '' : remark(`Instead of the entry in line ${line}:`);
}

function returned({ map }: LedgerScope, address: string): string {
  const line = map.entryOf(address)?.line;
  return line === undefined ? '' : remark(`Delete the entry in line ${line}: ${address} is there again.`);
}

/** Addresses that have their published text again, though a redirect leads away from them. */
function backAgain({ map, published }: LedgerScope): string[] {
  return published
    .filter(({ kind, address, stamp }) => map.entryOf(address) !== undefined && map.wordingAt(address, kind) === stamp)
    .map(({ address }) => address);
}

/** A remark that most readers lose a text with this move, so that nobody does it unknowingly. */
function unseen({ isPublic }: LedgerScope, from: string, to: readonly string[]): string {
  const hidden = to.find((address) => !isPublic(address));
  if (hidden === undefined || !isPublic(from)) return '';
  const others = to.some(isPublic) ? 'is led to the rest' : 'is told that it was removed';
  return remark(`Only the staff can read ${placeParts(hidden).document}: everybody else ${others}.`);
}

/** Both wordings as remarks, so that nobody accepts an entry without judging it. */
function sideBySide(before: string | undefined, now: string | undefined, likeness: number | null): string {
  if (before === undefined || now === undefined) return '';
  const alike = likeness === null ? '' : ` (${Math.round(likeness * 100)}% alike)`;
  return remark(`was: ${before}`) + remark(`now: ${now}${alike}`);
}

/** A case for a person to judge, as remarks. */
function judgment(address: string, before: string | undefined, candidates: readonly Candidate[]): string {
  return [
    remark(`To be judged: ${address}`),
    before === undefined ? '' : remark(`  was: ${before}`),
    ...candidates.map(({ id, likeness, text = '' }) =>
      remark(`  ${Math.round(likeness * 100)}% alike, ${id}: ${text}`),
    ),
    remark(
      candidates.length === 0
        ? '  Nothing like it was found anywhere. Give what is there now an address of its own; then write {from: …, gone: true, …}'
        : '  If it is one of these, give it the number with a marker, or write {from: …, to: …}. If it is none, write {from: …, gone: true}',
    ),
  ].join('');
}

function remark(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/^ /, '');
  const indent = /^ */.exec(text)?.[0] ?? '';
  return `# ${indent}${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}\n`;
}

const LONGEST = 200;

/** The shortest beginning that tells a text from the others of its kind in its section. */
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
