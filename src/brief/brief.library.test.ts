import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatIssue } from '../files/issue.ts';
import { loadLibrary } from '../loading/load-library.ts';
import type { BriefChapter } from '../schemas/brief.ts';
import { briefView } from './brief-view.ts';
import { checkBrief } from './check-brief.ts';
import { readBrief } from './read-brief.ts';

const library = loadLibrary('public');
const chapters = readBrief();

const GDP = 'plan-report-2025/part-1/s1-p1';

function briefOf(zh: string, en: string, ...cites: string[]): BriefChapter[] {
  return [{ id: 'figures', title: { zh: '数字', en: 'Figures' }, sentences: [{ zh, en, cites }] }];
}

function findings(brief: readonly BriefChapter[]): string[] {
  return checkBrief(brief, library).map(({ kind }) => kind);
}

test('every sentence of the brief is supported by the blocks it cites', () => {
  assert.deepEqual(checkBrief(chapters, library).map(formatIssue), []);
});

test('the brief has ten chapters, and every source has a number', () => {
  const view = briefView(chapters, library, 'en');
  assert.equal(view.chapters.length, 10);
  const numbers = [...view.sources.values()].flat().map(({ number }) => number);
  assert.deepEqual(
    numbers.toSorted((a, b) => a - b),
    numbers.map((_, index) => index + 1),
  );
  assert.ok(view.chapters.every(({ sentences }) => sentences.every(({ sources }) => sources.length > 0)));
});

test('a true sentence passes, with its year from the title above the block', () => {
  assert.deepEqual(
    findings(briefOf('2024年地区生产总值3931.2亿元，增长4.8%。', 'GDP in 2024 was RMB 393.12 billion, up 4.8%.', GDP)),
    [],
  );
});

for (const [wrong, zh, en] of [
  ['another value', '地区生产总值3931.3亿元。', 'GDP was RMB 393.13 billion.'],
  ['a power of ten too much', '地区生产总值39312亿元。', 'GDP was RMB 3,931.2 billion.'],
  ['a hedge of its own', '地区生产总值约3931.2亿元。', 'GDP was about RMB 393.12 billion.'],
  ['another currency', '地区生产总值3931.2亿美元。', 'GDP was USD 393.12 billion.'],
  ['a year of another document', '2019年地区生产总值3931.2亿元。', 'GDP in 2019 was RMB 393.12 billion.'],
  ['a rate in points', '增长4.8个百分点。', 'It grew by 4.8 percentage points.'],
] as const) {
  test(`refuses ${wrong}, in both languages`, () => {
    assert.deepEqual(findings(briefOf(zh, en, GDP)), ['number-not-cited', 'number-not-cited']);
  });
}

test('refuses a number that is wrong in only one language', () => {
  assert.deepEqual(findings(briefOf('地区生产总值3931.2亿元。', 'GDP was RMB 39.312 billion.', GDP)), [
    'number-not-cited',
    'number-differs',
  ]);
});

test('refuses a block that does not exist, and a staff document', () => {
  assert.deepEqual(findings(briefOf('徐汇。', 'Xuhui.', 'plan-report-2025/part-9/p1')), ['unknown-citation']);
  const staff = loadLibrary('staff');
  const block = staff.documents.find(({ source }) => source.access === 'staff')?.pages[0]?.blocks[0];
  assert.ok(block);
  assert.deepEqual(
    checkBrief(briefOf('徐汇。', 'Xuhui.', block.id), staff).map(({ kind }) => kind),
    ['staff-citation'],
  );
});

test('says where, what and how to repair', () => {
  const [issue] = checkBrief(briefOf('增长4.9%。', 'Up 4.9%.', GDP), library);
  assert.ok(issue);
  assert.match(
    formatIssue(issue),
    /chapters\.yaml {2}number-not-cited\n {2}found: figures, sentence 1: zh says 4\.9% .*does not\n {2}fix: +Correct the number/,
  );
});
