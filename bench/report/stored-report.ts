import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BenchResults } from '../bench-results.ts';
import { questionsReport, type QuestionsRun } from '../questions/questions-report.ts';
import { lighthouseReport, type LighthouseRun } from '../lighthouse/lighthouse-report.ts';
import { markdownReport } from './markdown-report.ts';

/** A page of `docs` that a benchmark makes from its results; those are stored beside it, so the page is never edited by hand. */
export interface StoredReport<Results> {
  /** Path of both files without extension, from the root of the project. */
  stem: string;
  /** Command that remakes the page, without measuring. */
  command: string;
  toPage: (results: Results) => string;
}

export const BENCHMARKS: StoredReport<BenchResults> = {
  stem: 'docs/benchmarks',
  command: 'npm run bench -- --report',
  toPage: markdownReport,
};

export const LIGHTHOUSE: StoredReport<LighthouseRun> = {
  stem: 'docs/lighthouse',
  command: 'npm run bench:lighthouse -- --report',
  toPage: lighthouseReport,
};

export const QUESTIONS: StoredReport<QuestionsRun> = {
  stem: 'docs/questions',
  command: 'npm run bench:questions',
  toPage: questionsReport,
};

/** Stores the results of a run and writes the page made from them. @returns the page, from the root */
export function storeResults<Results>(report: StoredReport<Results>, root: string, results: Results): string {
  writeFileSync(path.join(root, `${report.stem}.json`), `${JSON.stringify(results, null, 1)}\n`);
  return writeReport(report, root);
}

/** Writes the page made from the stored results. @returns the page, from the root */
export function writeReport<Results>(report: StoredReport<Results>, root: string): string {
  const page = `${report.stem}.md`;
  writeFileSync(path.join(root, page), reportOf(report, root));
  return page;
}

/** The page that the stored results make. */
export function reportOf<Results>(report: StoredReport<Results>, root: string): string {
  return report.toPage(resultsOf(report, root));
}

/** The results that were stored last. */
export function resultsOf<Results>({ stem }: StoredReport<Results>, root: string): Results {
  return JSON.parse(readFileSync(path.join(root, `${stem}.json`), 'utf8')) as Results;
}
