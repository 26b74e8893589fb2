import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AddressedLibrary } from '../library/addressed-library.ts';
import { compareLedger } from './compare-ledger.ts';
import { ledgerOf } from './ledger-of.ts';
import { ledgerScope } from './ledger-scope.ts';
import { libraryOf } from './made-up-library.ts';
import { readRedirects } from './redirects-file.ts';
import { suggestRedirects } from './suggest-redirects.ts';
import { wordingsOf } from './wordings-files.ts';

const ONE = '# 序言 {/* title */}\n\n徐汇区面向未来。\n';
const LAW =
  '# 增强法治保障支撑 {/* title */}\n\n健全依法治区机制，完善集体决策制度。\n\n完善基层法治体系，加大普法力度。\n';
const PLAN = '# 加快推动规划实施 {/* title */}\n\n发挥人大政协监督作用。\n\n引导社会力量积极参与。\n';
const NONE = readRedirects('');
const before = libraryOf({ plan: { one: ONE, law: LAW, last: PLAN } });
const published = ledgerOf(before);
const wordings = wordingsOf(before);

for (const [what, pages, named] of [
  ['a page is deleted and another takes its name', { one: ONE, last: LAW }, { last: 'law' }],
  ['two pages exchange their names', { one: ONE, law: PLAN, last: LAW }, { law: 'last', last: 'law' }],
  ['three pages pass their names on', { one: LAW, law: PLAN, last: ONE }, { one: 'law', law: 'last', last: 'one' }],
  ['a page is written anew, title and all', { one: ONE, law: LAW, last: `${NEW()}\n` }, { last: null }],
] as const)
  test(`where ${what}, only that is reported, and no entry is printed that could not be accepted`, () => {
    const now = libraryOf({ plan: pages });
    assert.deepEqual(
      reported(now),
      Object.keys(named).map((page) => `page-of-another src/content/documents/zh/plan/${page}.mdx`),
    );
    const { redirects, numbers } = suggested(now);
    assert.equal(numbers, '');
    assert.deepEqual(
      redirects.split('\n').filter((line) => line !== ''),
      Object.entries(named).flatMap(([page, name]) =>
        name === null
          ? `# First: plan/${page} holds another page now. Give that one a name that no page ever had, and ask again.`
          : [
              `# First: plan/${page} holds the page plan/${name} now.`,
              '#   Give it that name back (two that exchanged names both at once), or one that no page ever had, and ask again.',
            ],
      ),
    );
  });

test('once each has its own name back, every address stands for its text, and there is nothing to report', () => {
  const [exchanged, back] = [libraryOf({ plan: { one: ONE, law: PLAN, last: LAW } }), before];
  assert.match(
    compareLedger(published, exchanged, NONE, wordings)[0]?.found ?? '',
    /^plan\/law was published as another page .* and the title it had is at plan\/last\/title\. The page there now was published as plan\/last\.$/,
  );
  assert.deepEqual(reported(back), []);
});

test('under a name that no page ever had, redirects to where each block went are printed', () => {
  const now = libraryOf({ plan: { one: ONE, courts: LAW } });
  const { redirects } = suggested(now);
  assert.match(redirects, /from: plan\/law\n {2}to: plan\/courts\n/);
  assert.match(redirects, /from: plan\/last\n {2}gone: true\n/);
  const entries = readRedirects(redirects.replaceAll('reason: ""', 'reason: a test'));
  assert.deepEqual(reported(now, entries), []);
});

test('a title may change completely while it heads the same text, even to the words of another title', () => {
  const now = libraryOf({
    plan: { one: ONE, law: LAW.replace('增强法治保障支撑', '努力建设平安城区'), last: PLAN },
  });
  const { redirects } = suggested(now);
  assert.match(redirects, /- changed: plan\/law\/title\n/);
  assert.deepEqual(reported(now, readRedirects(redirects.replaceAll('reason: ""', 'reason: a test'))), []);
});

function reported(library: AddressedLibrary, redirects = NONE): string[] {
  return compareLedger(published, library, redirects, wordings)
    .filter(({ kind }) => kind !== 'address-not-in-ledger')
    .map(({ kind, file }) => `${kind} ${file}`);
}

function suggested(library: AddressedLibrary): ReturnType<typeof suggestRedirects> {
  return suggestRedirects(ledgerScope(published, library, NONE, wordings), '2027-01-01');
}

function NEW(): string {
  return '# 办好重点赛事 {/* title */}\n\n依托体育公园引进国际顶级赛事。\n';
}
