import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareLedger } from './compare-ledger.ts';
import { formatLedgerIssue } from './ledger-issues.ts';
import { ledgerOf } from './ledger-of.ts';
import { ledgerScope } from './ledger-scope.ts';
import { libraryOf } from './made-up-library.ts';
import { readRedirects } from './redirects-file.ts';
import { suggestRedirects } from './suggest-redirects.ts';
import { wordingsOf } from './wordings-files.ts';

const ONE = '健全依法治区机制，完善集体决策制度，落实法治建设责任制。';
const TWO = '发挥人大政协监督作用，自觉接受对规划任务完成情况的检查。';
const PARKS = table('表2 重大项目清单', ['新建体育公园及配套停车设施', '改造老旧住房并加装电梯']);
const BEDS = table('表3 民生实事项目', ['新增养老床位和社区食堂', '更新中小学课桌椅与照明']);
const before = libraryOf({ plan: { law: page(ONE, PARKS, TWO, BEDS) }, report: { works: page(ONE) } });

for (const [what, works, head] of [
  ['goes to another page', page(ONE, PARKS), 'to: report/works/t1-r0'],
  ['is taken out', page(ONE), 'gone: true'],
] as const)
  test(`where one of two tables with the same head ${what}, its head goes with it`, () => {
    const [published, wordings] = [ledgerOf(before), wordingsOf(before)];
    const now = libraryOf({ plan: { law: page(ONE, TWO, BEDS) }, report: { works } });
    const { redirects } = suggestRedirects(ledgerScope(published, now, readRedirects(''), wordings), '2027-01-01');
    assert.match(redirects, new RegExp(`from: plan/law/t1-r0\n {2}${head}\n`));

    const marked = BEDS.replace('民生实事项目', '民生实事项目 {/* t2 */}');
    const mended = libraryOf({ plan: { law: page(ONE, TWO, marked) }, report: { works } });
    const left = compareLedger(
      published,
      mended,
      readRedirects(redirects.replaceAll('reason: ""', 'reason: a test')),
      wordings,
    );
    assert.deepEqual(left.filter(({ kind }) => kind !== 'address-not-in-ledger').map(formatLedgerIssue), []);
  });

function page(...nodes: readonly string[]): string {
  return `${nodes.join('\n\n')}\n`;
}

function table(caption: string, rows: readonly string[]): string {
  const lines = rows.map((row, place) => `| ${place + 1} | ${row} |`);
  return `<Caption>\n${caption}\n</Caption>\n\n| 序号 | 项目 |\n| - | - |\n${lines.join('\n')}`;
}
