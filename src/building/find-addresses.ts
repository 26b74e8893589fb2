import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisedRoutes } from '../ledger/address-route.ts';
import { LEDGER_FILE, type LedgerEntry } from '../ledger/ledger-file.ts';
import { publishedAddresses } from '../ledger/ledger-scope.ts';
import { formatProblem } from '../files/format-problem.ts';
import { UserFacingError } from '../files/user-facing-error.ts';
import type { Profile } from '../library/library.ts';

/**
 * Looks for every address of the ledger on the finished pages, in both languages, blocks side by side too: what is in the
 * content may still be lost in the layout.
 *
 * @returns how many, in words @throws {UserFacingError} with all that are not served
 */
export function findAddresses(folder: string, ledger: readonly LedgerEntry[], profile: Profile): string {
  const addresses = publishedAddresses(ledger, profile);
  const served = new Map<string, ReadonlySet<string>>();
  const missing = addresses.flatMap((entry) =>
    promisedRoutes(entry)
      .filter((route) => !isServed(folder, route, served))
      .map((route) => ({ ...entry, route })),
  );
  if (missing.length > 0)
    throw new UserFacingError(
      [...missing.slice(0, MOST).map(described), `${missing.length} published addresses are not served.`].join('\n'),
    );
  return `${addresses.length} addresses`;
}

/** One broken layout can hide thousands of addresses; the first ones show what happened. */
const MOST = 20;

function isServed(folder: string, route: string, served: Map<string, ReadonlySet<string>>): boolean {
  if (route.startsWith('/data/')) return existsSync(path.join(folder, route));
  const [page = '', fragment = ''] = route.split('#');
  const ids = served.get(page) ?? idsOf(path.join(folder, page, 'index.html'));
  served.set(page, ids);
  return ids.has(fragment);
}

/** Fragments of a page; the empty one stands for the page itself. */
function idsOf(file: string): ReadonlySet<string> {
  if (!existsSync(file)) return new Set();
  return new Set(['', ...[...readFileSync(file, 'utf8').matchAll(/\sid="?([^"\s>]+)/g)].map(([, id = '']) => id)]);
}

function described({ kind, id, route }: LedgerEntry & { route: string }): string {
  return formatProblem({
    place: LEDGER_FILE,
    kind: 'address-not-served',
    found: `${kind} ${id}: ${route} leads to ${route.includes('#') ? 'no place on a page' : 'no page'} of this build.`,
    repair:
      'Look at the page under src/pages and the component that lays it out: it has to give this address, also where a redirect says that its text moved.',
  });
}
