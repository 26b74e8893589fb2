import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareLedger } from './compare-ledger.ts';
import { ledgerOf } from './ledger-of.ts';
import { ledgerScope } from './ledger-scope.ts';
import { libraryOf } from './made-up-library.ts';
import { mergeLedger } from './merge-ledger.ts';
import { oldAddresses } from './old-addresses.ts';
import { readRedirects } from './redirects-file.ts';
import { suggestRedirects } from './suggest-redirects.ts';
import { wordingsOf } from './wordings-files.ts';

const TABLE = '| 项目名称 | 建成年份 |\n| --- | --- |\n| 枫林生命健康产业园 | 2023 |\n| 西岸金融城一期工程 | 2024 |\n';
const before = libraryOf({ plan: { one: `甲说重点任务\n\n${TABLE}`, two: '乙说保障措施\n' } });
const ledger = ledgerOf(before);
const wordings = wordingsOf(before);
const NONE = readRedirects('');

test('the file of a table and each file of fingerprints have a line', () => {
  const files = ledger.filter(({ kind }) => kind === 'file').map(({ id }) => id);
  assert.equal(files.length, 17);
  assert.deepEqual(files.slice(0, 2), ['tables/plan.one.t1.csv', 'fingerprints/0.json']);
});

for (const [what, pages, entry, target] of [
  [
    'moved to another page',
    { one: '甲说重点任务\n', two: `乙说保障措施\n\n${TABLE}` },
    /from: data\/tables\/plan\.one\.t1\.csv\n {2}to: data\/tables\/plan\.two\.t1\.csv/,
    'data/tables/plan.two.t1.csv',
  ],
  [
    'taken out',
    { one: '甲说重点任务\n', two: '乙说保障措施\n' },
    /from: data\/tables\/plan\.one\.t1\.csv\n {2}gone: true/,
    null,
  ],
] as const) {
  test(`the file of a table that was ${what} is reported missing, and is kept under its old name`, () => {
    const now = libraryOf({ plan: pages });
    assert.ok(compareLedger(ledger, now, NONE, wordings).some(({ found }) => /file tables\/plan\.one/.test(found)));
    const entries = suggestRedirects(ledgerScope(ledger, now, NONE, wordings), '2027-01-01').redirects;
    assert.match(entries, entry);
    assert.doesNotMatch(entries, /fingerprints/);
    const redirects = readRedirects(entries.replaceAll('reason: ""', 'reason: x'));
    const grown = mergeLedger(ledger, ledgerOf(now));
    assert.deepEqual(compareLedger(grown, now, redirects, wordings), []);
    const { files, pages: departed } = oldAddresses(ledgerScope(grown, now, redirects));
    assert.equal(files.get('data/tables/plan.one.t1.csv')?.target, target);
    assert.deepEqual(departed, []);
  });
}

test('tables of staff documents are left alone in a public library', () => {
  const all = libraryOf({ plan: { one: '甲\n' }, draft: { one: TABLE } }, { staff: ['draft'] });
  const open = { ...all, profile: 'public' as const, documents: all.documents.filter(({ id }) => id === 'plan') };
  assert.deepEqual(compareLedger(ledgerOf(all), open, NONE, wordings), []);
});

test('a file goes where most rows of its table went, and the pages of a document called “tables” are not files', () => {
  const first = '枫林生命健康产业园';
  const others = ['西岸金融城一期工程', '漕河泾人工智能广场', '龙华烈士陵园改造'];
  const table = (rows: readonly string[]) => `| 项目 |\n| - |\n${rows.map((row) => `| ${row} |\n`).join('')}`;
  const start = libraryOf({ tables: { one: table([first, ...others]), two: '甲说重点任务和保障措施\n' } });
  const now = libraryOf({
    tables: { four: table([first]), one: '乙说规划背景\n', three: `甲说重点任务和保障措施\n\n${table(others)}` },
  });
  const { redirects } = suggestRedirects(ledgerScope(ledgerOf(start), now, NONE, wordingsOf(start)), '2027-01-01');
  assert.match(redirects, /from: data\/tables\/tables\.one\.t1\.csv\n {2}to: data\/tables\/tables\.three\.t1\.csv/);
  assert.deepEqual([...redirects.matchAll(/from: (data\/\S+|tables\/two)\n/g)].map(([, from]) => from).sort(), [
    'data/tables/tables.one.t1.csv',
    'tables/two',
  ]);
});
