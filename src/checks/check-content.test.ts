import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { formatRecord, recordedSource } from '../alignment/translation-record.ts';
import { NAME_KINDS } from '../schemas/name.ts';
import { checkContent } from './check-content.ts';
import { formatIssue } from './issue.ts';

const WAIVER = '- block: chapter-1/p1\n  finding: "zh has 3 (三), en has no such number"\n  reason: The three banks are named one by one.\n';
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'check-content-'));
  for (const kind of NAME_KINDS) put(`names/${kind}.yaml`, '[]');
  put('documents/zh/plan/chapter-1.mdx', '---\norder: 1\n---\n\n贯通北、中、南三岸。\n');
  put('documents/en/plan/chapter-1.mdx', 'Connect north, center and south.\n');
  put('translations/plan/chapter-1.json', formatRecord(new Map([['p1', recordedSource('贯通北、中、南三岸。')]]), ['p1']));
});

afterEach(() => rmSync(root, { recursive: true }));

test('collects the problems of all pages', () => {
  put('documents/zh/plan/chapter-2.mdx', '---\norder: 2\n---\n\n**粗体**\n');
  put('documents/en/plan/chapter-3.mdx', 'Gone.\n');

  assert.deepEqual(kinds(), ['number-differs', 'unreadable-page', 'no-chinese-page']);
});

test('waives a difference that a waiver names with its reason', () => {
  put('waivers/plan.yaml', WAIVER);
  assert.deepEqual(kinds(), []);
});

test('reports a waiver that waives nothing', () => {
  put('waivers/plan.yaml', WAIVER.replace('(三)', '(两)'));
  assert.deepEqual(kinds(), ['number-differs', 'unused-waiver']);
});

for (const [name, yaml, message] of [
  ['without a reason', '- block: chapter-1/p1\n  finding: x\n', /src\/content\/waivers\/plan\.yaml:1 {2}bad-waiver\n {2}found: 0\.reason/],
  ['with an unknown key', `${WAIVER}  by: me\n`, /bad-waiver\n {2}found: 0: .*by/],
  ['for a block that is no block', WAIVER.replace('chapter-1/p1', 'p1'), /found: 0\.block: should be <page>\/<fragment>/],
  ['that is no YAML', '- [', /plan\.yaml:1 {2}bad-waiver\n {2}found: Flow sequence/],
] as const) {
  test(`refuses a waiver ${name}`, () => {
    put('waivers/plan.yaml', yaml);
    assert.match(checkContent(root).issues.map(formatIssue).join('\n'), message);
  });
}

test('names a damaged record as one problem', () => {
  put('translations/plan/chapter-1.json', '{');
  assert.match(checkContent(root).issues.map(formatIssue).join('\n'), /translations\/plan\/chapter-1\.json:1 {2}unreadable-page/);
});

function kinds(): string[] {
  return checkContent(root).issues.filter(({ file }) => !file.startsWith('src/i18n')).map(({ kind }) => kind);
}

function put(file: string, text: string): void {
  const full = path.join(root, 'src/content', file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}
