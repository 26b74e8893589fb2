import { hasWording } from './ledger-file.ts';
import type { LedgerIssue, LedgerIssueKind } from './ledger-issues.ts';
import type { LedgerScope } from './ledger-scope.ts';
import { REDIRECTS_FILE, type Redirect, type WordingChange } from './redirects-file.ts';

/** Problems of `redirects.yaml` itself. Entries about documents that are not in this library are left alone. */
export function redirectIssues(scope: LedgerScope): LedgerIssue[] {
  const { moves, changes } = scope.redirects;
  return [
    ...moves.filter(({ from }) => scope.isInScope(from)).flatMap((redirect) => moveIssues(scope, redirect)),
    ...astrayIssues(scope),
    ...changes.filter(({ changed }) => scope.isInScope(changed)).flatMap((change) => changeIssues(scope, change)),
  ];
}

function moveIssues({ map, published, redirects }: LedgerScope, redirect: Redirect): LedgerIssue[] {
  const { from, to, line } = redirect;
  const issue = (kind: LedgerIssueKind, found: string): LedgerIssue[] => [{ kind, file: REDIRECTS_FILE, line, found }];
  if (!published.some(({ address }) => address === from))
    return issue('redirect-from-unknown', `"${from}" was never published.`);
  if (map.isLiving(from)) return issue('redirect-from-living', `"${from}" still exists.`);
  if (map.follow(from).state === 'cycle') return issue('redirect-cycle', `"${from}" leads back to itself.`);
  return to.flatMap((target) => {
    if (map.isLiving(target)) return [];
    const next = redirects.moves.find((other) => other.from === target);
    if (next === undefined)
      return issue('redirect-to-nowhere', `"${from}" leads to "${target}", which does not exist.`);
    return issue(
      'redirect-chain',
      `"${from}" leads to "${target}", which leads to ${next.to.length === 0 ? 'nothing' : next.to.join(' and ')}.`,
    );
  });
}

/** A redirect that leads past the very text it speaks of. Told as long as that text has not been published at its new place. */
function astrayIssues({ map, published, arrivals }: LedgerScope): LedgerIssue[] {
  return published.flatMap(({ kind, address, stamp }): LedgerIssue[] => {
    const places = kind === 'block' ? arrivals.get(stamp) : undefined;
    const destination = map.follow(address);
    if (places === undefined || (destination.state !== 'moved' && destination.state !== 'gone')) return [];
    const targets = destination.state === 'moved' ? destination.targets : [];
    const isThere = targets.some((target) => map.wordingAt(target, 'block') === stamp);
    const { line } = destination.redirect;
    return isThere
      ? []
      : [
          {
            kind: 'redirect-astray',
            file: REDIRECTS_FILE,
            line,
            found: `The text of "${address}" stands at ${places.map(({ id }) => id).join(' and ')}.`,
          },
        ];
  });
}

function changeIssues(scope: LedgerScope, { changed, from, to, line }: WordingChange): LedgerIssue[] {
  const entry = scope.published.find(({ kind, address }) => address === changed && hasWording({ kind }));
  const history = entry?.history ?? [];
  const known = [...history, (entry === undefined ? undefined : scope.map.wordingAt(changed, entry.kind)) ?? ''];
  const isStep = known.some((fingerprint, index) => fingerprint === from && known[index + 1] === to);
  if (!isStep)
    return [
      { kind: 'change-unknown', file: REDIRECTS_FILE, line, found: `"${changed}" never read ${from} and then ${to}.` },
    ];
  const places = history.at(-1) === from ? (scope.arrivals.get(from) ?? []) : [];
  return places.map(({ id }) => ({
    kind: 'change-hides-move',
    file: REDIRECTS_FILE,
    line,
    found: `The text of "${changed}" was not corrected: it stands at "${id}".`,
  }));
}
