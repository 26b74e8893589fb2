import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatImportReport, type FormFigures } from './format-import-report.ts';

const FIGURES: FormFigures = {
  form: 'txt',
  documents: 3,
  read: 2,
  headings: 40,
  numbered: 20,
  numberedRead: 19,
  glossaries: 1,
  terms: 5,
  tables: 2,
  pictures: 0,
  source: 12_345,
  dropped: 45,
  unbalanced: 0,
  glued: 0,
  doubts: 4,
};

test('the report gives counts and shares of each form, the date and the time, and nothing about the files', () => {
  const report = formatImportReport(
    [FIGURES, { ...FIGURES, form: 'pdf', numbered: 0, numberedRead: 0 }],
    1.26,
    '2026-01-02',
  );
  assert.match(report, /on 2026-01-02/);
  assert.match(report, /6 documents were read in 1\.3 seconds of processor time/);
  assert.match(report, /\| txt \| 3 \| 2 \| 40 \| 20 \| 19 \(95\.00%\) \| 1 \| 5 \| 2 \| 0 \| 4 \|/);
  assert.match(report, /\| pdf \| 3 \| 2 \| 40 \| – \| – \|/);
  assert.match(report, /\| txt \| 12,345 \| 45 \| 0 \| 0 \|/);
});
