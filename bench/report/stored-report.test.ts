import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { BENCHMARKS, LIGHTHOUSE, QUESTIONS, reportOf, storeResults, type StoredReport } from './stored-report.ts';

function holdsPage<Results>(report: StoredReport<Results>): void {
  test(`${report.stem}.md is what its command makes from the stored results`, () => {
    const page = readFileSync(path.join(PROJECT_ROOT, `${report.stem}.md`), 'utf8');
    assert.equal(page, reportOf(report, PROJECT_ROOT), `Do not edit it; run "${report.command}".`);
  });
}

holdsPage(BENCHMARKS);
holdsPage(LIGHTHOUSE);
holdsPage(QUESTIONS);

test('the results of a run are stored, and the page is made from them', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'report-'));
  mkdirSync(path.join(root, 'docs'));
  const report: StoredReport<{ peak: number }> = {
    stem: 'docs/made-up',
    command: '',
    toPage: ({ peak }) => `${peak} MB`,
  };
  assert.equal(storeResults(report, root, { peak: 1587 }), 'docs/made-up.md');
  assert.equal(readFileSync(path.join(root, 'docs/made-up.md'), 'utf8'), '1587 MB');
  assert.equal(reportOf(report, root), '1587 MB');
  rmSync(root, { recursive: true });
});
