import { nameLikeness, newBearer } from './explain-things.ts';
import { findTexts, headsTheSame, placesOf } from './find-texts.ts';
import { hasWording } from './ledger-file.ts';
import type { LedgerIssue, LedgerIssueKind } from './ledger-issues.ts';
import type { LedgerScope } from './ledger-scope.ts';
import { ALIKE, type Fate } from './match-texts.ts';
import { REDIRECTS_FILE, type Redirect, type WordingChange } from './redirects-file.ts';
import { TextPairs } from './text-pairs.ts';

/** Problems of `redirects.yaml` itself. Entries about documents that are not in this library are left alone. */
export function redirectIssues(scope: LedgerScope): LedgerIssue[] {
  const { moves, changes } = scope.redirects;
  const fates = findTexts(scope);
  return [
    ...moves.filter(({ from }) => scope.isInScope(from)).flatMap((redirect) => moveIssues(scope, redirect)),
    ...astrayIssues(scope, fates),
    ...changes
      .filter(({ changed }) => scope.isInScope(changed))
      .flatMap((change) => changeIssues(scope, change, fates)),
  ];
}

function moveIssues({ map, published }: LedgerScope, redirect: Redirect): LedgerIssue[] {
  const { from, to, line } = redirect;
  const issue = (kind: LedgerIssueKind, found: string): LedgerIssue[] => [{ kind, file: REDIRECTS_FILE, line, found }];
  if (!published.some(({ address }) => address === from))
    return issue('redirect-from-unknown', `"${from}" was never published.`);
  if (map.isLiving(from)) return issue('redirect-from-living', `"${from}" still exists.`);
  if (map.follow(from).state === 'cycle') return issue('redirect-cycle', `"${from}" leads back to itself.`);
  return to.flatMap((target) => {
    if (map.isLiving(target)) return [];
    const next = map.entryOf(target);
    if (next === undefined)
      return issue('redirect-to-nowhere', `"${from}" leads to "${target}", which does not exist.`);
    return issue(
      'redirect-chain',
      `"${from}" leads to "${target}", which leads to ${next.to.length === 0 ? 'nothing' : next.to.join(' and ')}.`,
    );
  });
}

/**
 * Redirects that miss the very text they are about, or call a text gone that still exists. Reported until that text has been
 * published at its new place.
 */
function astrayIssues(scope: LedgerScope, fates: ReadonlyMap<string, Fate>): LedgerIssue[] {
  return scope.published.flatMap(({ kind, address }): LedgerIssue[] => {
    const fate = kind === 'block' ? fates.get(address) : undefined;
    const destination = scope.map.follow(address);
    if (fate === undefined || (destination.state !== 'moved' && destination.state !== 'gone')) return [];
    const targets: readonly string[] = destination.state === 'moved' ? destination.targets : [];
    const { places, enough } = standsAt(fate);
    if (places.length === 0 || (enough === 'all' ? places.every(isIn(targets)) : places.some(isIn(targets)))) return [];
    const { line } = destination.redirect;
    const found = `${enough === 'all' ? 'The text' : 'Most of the text'} of "${address}" stands at ${places.join(enough === 'all' ? ' and ' : ' or ')}.`;
    return [{ kind: targets.length === 0 ? 'gone-stands' : 'redirect-astray', file: REDIRECTS_FILE, line, found }];
  });
}

const isIn =
  (list: readonly string[]) =>
  (one: string): boolean =>
    list.includes(one);

/** Blocks that hold a text: all of them together, or any one of several candidates. */
function standsAt(fate: Fate): { places: readonly string[]; enough: 'all' | 'any' } {
  if (fate.kind !== 'unclear') return { places: placesOf(fate), enough: 'all' };
  return { places: fate.candidates.filter(({ likeness }) => likeness >= ALIKE).map(({ id }) => id), enough: 'any' };
}

function changeIssues(
  scope: LedgerScope,
  { changed, from, to, line }: WordingChange,
  fates: ReadonlyMap<string, Fate>,
): LedgerIssue[] {
  const issue = (kind: LedgerIssueKind, found: string): LedgerIssue[] => [{ kind, file: REDIRECTS_FILE, line, found }];
  const entry = scope.published.find(({ kind, address }) => address === changed && hasWording({ kind }));
  const history = entry?.history ?? [];
  const known = [...history, (entry === undefined ? undefined : scope.map.wordingAt(changed, entry.kind)) ?? ''];
  const isStep = known.some((fingerprint, index) => fingerprint === from && known[index + 1] === to);
  if (!isStep) return issue('change-unknown', `"${changed}" never read ${from} and then ${to}.`);
  if (entry === undefined || entry.stamp !== from || from === to) return [];
  const place = entry.kind === 'block' ? elsewhere(fates.get(changed), changed) : newBearer(scope, entry);
  if (place !== null)
    return issue('change-hides-move', `The text of "${changed}" was not corrected: it is at "${place}".`);
  const [before, now] = [scope.wordings.get(from), scope.texts.get(to)];
  if (before === undefined || now === undefined) return [];
  const likeness = entry.kind === 'block' ? TextPairs.of(before).like(TextPairs.of(now)) : nameLikeness(before, now);
  if (likeness === null || likeness >= ALIKE || (entry.kind === 'block' && headsTheSame(scope, changed, fates)))
    return [];
  return issue(
    'change-unlike',
    `"${changed}" read "${opening(before)}" and now reads "${opening(now)}": ${Math.round(likeness * 100)}% alike, another text.`,
  );
}

/** Where else a text certainly is; null where it is at its own address, or nothing is certain. */
function elsewhere(fate: Fate | undefined, address: string): string | null {
  const places = fate === undefined ? [] : placesOf(fate);
  return places.length === 0 || places.includes(address) ? null : places.join('" and "');
}

function opening(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
