import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../markdown/read-page.ts';
import { addressRoute, promisedRoutes } from './address-route.ts';
import { englishMarkers, markerLines } from './english-markers.ts';
import { readLedger } from './ledger-file.ts';
import { formatLedgerIssue } from './ledger-issues.ts';
import { ledgerOf } from './ledger-of.ts';
import { ledgerScope } from './ledger-scope.ts';
import { libraryOf } from './made-up-library.ts';
import { markedFragments } from './marked-fragments.ts';
import { missingWordings } from './missing-wordings.ts';
import { readRedirects } from './redirects-file.ts';

for (const [address, isView, route] of [
  ['home', true, '/en/'],
  ['plan', false, '/en/plan/'],
  ['plan/chapter-1', false, '/en/plan/chapter-1/'],
  ['plan/chapter-1/s1-p2', false, '/en/plan/chapter-1/#s1-p2'],
  ['report/terms/tto/p1', false, '/en/report/terms/tto/#p1'],
  ['projects/xi-an', false, '/en/projects/#xi-an'],
  ['brief/where', false, '/en/brief/#where'],
  ['about/rights', true, '/en/about/#rights'],
  ['about', true, '/en/about/'],
  ['data/blocks.json', false, '/data/blocks.json'],
] as const)
  test(`${address} is served at ${route}`, () => assert.equal(addressRoute('en', address, isView), route));

test('an address is promised in both languages, a block on the side-by-side page too, a data file once', () => {
  const [page, block, view, file] = readLedger(
    'page plan/one\nblock plan/one/p1 0123456789ab\nview about/rights\nfile fingerprints/0.json\n',
  );
  assert.ok(page && block && view && file);
  assert.deepEqual(promisedRoutes(page), ['/zh/plan/one/', '/en/plan/one/']);
  assert.deepEqual(promisedRoutes(block), [
    '/zh/plan/one/#p1',
    '/zh/parallel/plan/one/#p1',
    '/en/plan/one/#p1',
    '/en/parallel/plan/one/#p1',
  ]);
  assert.deepEqual(promisedRoutes(view), ['/zh/about/#rights', '/en/about/#rights']);
  assert.deepEqual(promisedRoutes(file), ['/data/fingerprints/0.json']);
});

test('a ledger problem is reported with its place and the repair for its kind', () => {
  const issue = { kind: 'redirect-chain', file: 'a.yaml', found: 'a leads to b' } as const;
  const reported = '  redirect-chain\n  found: a leads to b\n  fix:   Let "from" lead to the last address directly.';
  assert.equal(formatLedgerIssue(issue), `a.yaml${reported}`);
  assert.equal(formatLedgerIssue({ ...issue, line: 7 }), `a.yaml:7${reported}`);
});

test('markers are listed one a line, each with the opening words of its block', () => {
  const { nodes, blocks } = readPage(`${'甲'.repeat(17)}\n\n${'x'.repeat(32)}\n`, 'a.mdx');
  const english = readPage(`${'y'.repeat(33)}\n\n${'x'.repeat(32)}\n`, 'b.mdx');
  const due = new Map([
    ['p1', 'p3'],
    ['p2', 'p4'],
  ]);
  assert.equal(
    markerLines(englishMarkers({ nodes, blocks }, english, due) ?? []),
    `\n           {/* p3 */} after "${'y'.repeat(32)}…" (line 1)`,
  );
  const [block] = blocks;
  assert.ok(block);
  assert.ok(markerLines([{ block, fragment: 'p3' }]).includes(`after "${'甲'.repeat(16)}…"`));
});

test('the fragments that markers give are found in paragraphs, lists, tables and boxes', () => {
  const mdx = `甲 {/* p2 */}

- 乙 {/* p4-i1 */}
- 丙

<Caption>表 {/* t2 */}</Caption>

| a |
| - |
| 丁<ul><li>戊 {/* t2-r1-i3 */}</li></ul> |

<Box>
<Caption>己 {/* b2 */}</Caption>

庚 {/* b2-p5 */}
</Box>
`;
  assert.deepEqual(markedFragments(readPage(mdx, 'a.mdx').nodes), ['p2', 'p4-i1', 't2', 't2-r1-i3', 'b2', 'b2-p5']);
});

for (const [what, zh, en] of [
  ['a caption', '<Caption>表</Caption>\n\n| a |\n| - |\n| 甲 |\n\n乙', '| a |\n| - |\n| A |\n\nB\n\nC'],
  [
    'which table has a caption',
    '<Caption>表</Caption>\n\n| a |\n| - |\n| 甲 |\n\n| b |\n| - |\n| 乙 |',
    '| a |\n| - |\n| A |\n\n<Caption>Table</Caption>\n\n| b |\n| - |\n| B |',
  ],
  ['items of a cell', '| a |\n| - |\n| 甲<ul><li>乙</li></ul> |\n\n丙', '| a |\n| - |\n| A |\n\n- B\n\n'],
  ['the kind of a block', '甲\n\n<Note>乙</Note>', 'A\n\nB'],
] as const)
  test(`pages that differ in ${what} do not have the same layout`, () =>
    assert.equal(englishMarkers(readPage(zh, 'a.mdx'), readPage(en, 'b.mdx')), null));

test('missing wordings are reported once for each file, with their number', () => {
  const library = libraryOf({ plan: { one: '甲\n\n乙\n' }, report: { one: '丙\n' } });
  const scope = ledgerScope(ledgerOf(library), library, readRedirects(''));
  assert.deepEqual(
    missingWordings(scope).map(({ file, found }) => `${file} ${found}`),
    ['plan/one/p1 and of 1 more', 'report/one/p1'].map(
      (block) =>
        `src/content/addresses/wordings/${block.split('/')[0]}.txt The published wording of block ${block} is missing, or was edited by hand.`,
    ),
  );
});
