import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AddressedLibrary } from '../library/addressed-library.ts';
import { compareLedger } from './compare-ledger.ts';
import type { LedgerEntry } from './ledger-file.ts';
import { ledgerOf } from './ledger-of.ts';
import { formatLedgerIssue } from './ledger-issues.ts';
import { ledgerScope } from './ledger-scope.ts';
import { libraryOf } from './made-up-library.ts';
import { mergeLedger } from './merge-ledger.ts';
import { readRedirects } from './redirects-file.ts';
import { suggestRedirects } from './suggest-redirects.ts';
import { wordingsOf } from './wordings-files.ts';

const ONE = '健全依法治区机制，完善集体决策制度，落实法治建设责任制。';
const TWO = '发挥人大政协监督作用，自觉接受对规划任务完成情况的检查。';
const THREE = '引导社会力量积极参与，调动各方共同实施规划。';
const TWO_CUT = ['发挥人大政协监督作用，', '自觉接受对规划任务完成情况的检查。'] as const;
const before = plan({ a: [ONE, TWO], b: [THREE] });

for (const [what, first, second, leads] of [
  [
    'a paragraph that moves twice, reworded the second time',
    { a: [ONE], b: [THREE, TWO] },
    { a: [ONE], b: [THREE], c: [TWO.replace('监督作用', '监督职能')] },
    { 'plan/a/p2': ['plan/c/p1'], 'plan/b/p2': ['plan/c/p1'] },
  ],
  [
    'a paragraph that moves away and comes back reworded',
    { a: [ONE], b: [THREE, TWO] },
    { a: [ONE, TWO.replace('监督作用', '监督职能')], b: [THREE] },
    { 'plan/a/p2': ['plan/a/p2'], 'plan/b/p2': ['plan/a/p2'] },
  ],
  [
    'a paragraph that moves away and comes back as it was',
    { a: [ONE], b: [THREE, TWO] },
    { a: [ONE, TWO], b: [THREE] },
    { 'plan/a/p2': ['plan/a/p2'], 'plan/b/p2': ['plan/a/p2'] },
  ],
  [
    'a paragraph that is cut and joined again',
    { a: [ONE, `${TWO_CUT[0]} {/* p3 */}`, TWO_CUT[1]], b: [THREE] },
    { a: [ONE, TWO], b: [THREE] },
    { 'plan/a/p2': ['plan/a/p2'], 'plan/a/p3': ['plan/a/p2'], 'plan/a/p4': ['plan/a/p2'] },
  ],
  [
    'a page that is renamed twice, a paragraph of it reworded the second time',
    { law: [ONE, TWO], b: [THREE] },
    { courts: [ONE, TWO.replace('监督作用', '监督职能')], b: [THREE] },
    { 'plan/a/p1': ['plan/courts/p1'], 'plan/a/p2': ['plan/courts/p2'], 'plan/law/p2': ['plan/courts/p2'] },
  ],
] as const)
  test(`${what}: what is printed leads every address to it`, () => {
    const start = { ledger: ledgerOf(before), redirects: '', library: before };
    const { ledger, redirects, library } = published(published(start, plan(first)), plan(second));
    const { map } = ledgerScope(ledger, library, readRedirects(redirects));
    for (const [address, targets] of Object.entries(leads)) {
      const end = map.follow(address);
      assert.deepEqual(
        end.state === 'moved' ? end.targets : [address],
        targets,
        `${address} is ${end.state}\n${redirects}`,
      );
    }
  });

interface Published {
  ledger: readonly LedgerEntry[];
  redirects: string;
  library: AddressedLibrary;
}

/** The next edition, once the printed entries have been written down, replacing earlier ones where the print says so. */
function published(last: Published, library: AddressedLibrary): Published {
  const wordings = wordingsOf(last.library);
  const scope = ledgerScope(last.ledger, library, readRedirects(last.redirects), wordings);
  const printed = suggestRedirects(scope, '2027-01-01').redirects;
  const redirects = without(last.redirects, printed) + printed.replaceAll('reason: ""', 'reason: a test');
  const ledger = mergeLedger(last.ledger, ledgerOf(library));
  const left = compareLedger(last.ledger, library, readRedirects(redirects), wordings);
  assert.deepEqual(left.filter(({ kind }) => kind !== 'address-not-in-ledger').map(formatLedgerIssue), [], printed);
  return { ledger, redirects, library };
}

function without(redirects: string, printed: string): string {
  const lines = [...printed.matchAll(/^# (?:Instead of|Delete) the entry in line (\d+)/gm)].map(([, line]) =>
    Number(line),
  );
  let line = 1;
  const entries = redirects.split(/^(?=- )/m).map((text) => {
    const entry = { text, line };
    line += text.split('\n').length - 1;
    return entry;
  });
  return entries
    .filter((entry) => !lines.includes(entry.line))
    .map(({ text }) => text)
    .join('');
}

function plan(pages: Record<string, readonly string[]>): AddressedLibrary {
  return libraryOf({
    plan: Object.fromEntries(Object.entries(pages).map(([page, texts]) => [page, `${texts.join('\n\n')}\n`])),
  });
}
