import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { formatRecord, recordedSource } from '../alignment/translation-record.ts';
import { NAME_KINDS } from '../schemas/name.ts';
import { checkContent } from './check-content.ts';
import { formatIssue } from '../files/issue.ts';

const WAIVER =
  '- block: chapter-1/p1\n  finding: "zh has 3 (三), en has no such number"\n  reason: The three banks are named one by one.\n';
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'check-content-'));
  for (const kind of NAME_KINDS) put(`names/${kind}.yaml`, '[]');
  for (const lang of ['zh', 'en']) put(`about/${lang}.mdx`, 'Words.\n');
  put('documents/zh/plan/chapter-1.mdx', '---\norder: 1\n---\n\n# 章 {/* title */}\n\n贯通北、中、南三岸。\n');
  put('documents/en/plan/chapter-1.mdx', '# Chapter {/* title */}\n\nConnect north, center and south.\n');
  put(
    'translations/plan/chapter-1.json',
    formatRecord(
      new Map([
        ['title', recordedSource('章', 'Chapter')],
        ['p1', recordedSource('贯通北、中、南三岸。', 'Connect north, center and south.')],
      ]),
      ['title', 'p1'],
    ),
  );
});

afterEach(() => rmSync(root, { recursive: true }));

test('collects the problems of all pages', () => {
  put('documents/zh/plan/chapter-2.mdx', '---\norder: 2\n---\n\n**粗体**\n');
  put('documents/en/plan/chapter-3.mdx', 'Gone.\n');

  assert.deepEqual(kinds(), ['number-differs', 'unreadable-page', 'no-chinese-page']);
});

test('accepts a difference that a waiver names with its reason', () => {
  put('waivers/plan.yaml', WAIVER);
  assert.deepEqual(kinds(), []);
});

test('reports a waiver that waives nothing', () => {
  put('waivers/plan.yaml', WAIVER.replace('(三)', '(两)'));
  assert.deepEqual(kinds(), ['number-differs', 'unused-waiver']);
});

for (const [name, yaml, message] of [
  [
    'without a reason',
    '- block: chapter-1/p1\n  finding: x\n',
    /src\/content\/waivers\/plan\.yaml:1 {2}bad-waiver\n {2}found: 0\.reason/,
  ],
  ['with an unknown key', `${WAIVER}  by: me\n`, /bad-waiver\n {2}found: 0: .*by/],
  [
    'for a block that is no block',
    WAIVER.replace('chapter-1/p1', 'p1'),
    /found: 0\.block: should be <page>\/<fragment>/,
  ],
  ['that is no YAML', '- [', /plan\.yaml:1 {2}bad-waiver\n {2}found: Flow sequence/],
] as const) {
  test(`refuses a waiver ${name}`, () => {
    put('waivers/plan.yaml', yaml);
    assert.match(checkContent(root).issues.map(formatIssue).join('\n'), message);
  });
}

test('names a damaged record as one problem', () => {
  put('translations/plan/chapter-1.json', '{');
  assert.match(
    checkContent(root).issues.map(formatIssue).join('\n'),
    /translations\/plan\/chapter-1\.json:1 {2}unreadable-page/,
  );
});

for (const [name, file, text, message] of [
  [
    'an English page with a front matter',
    'documents/en/plan/chapter-1.mdx',
    '---\norder: 7\n---\n\n# Chapter {/* title */}\n',
    /en\/plan\/chapter-1\.mdx:1 {2}unreadable-page\n {2}found: Front matter in an English page\.\n {2}fix: {3}Remove it: .*zh\/plan\/chapter-1\.mdx/,
  ],
  [
    'a page without its title',
    'documents/zh/plan/chapter-2.mdx',
    '---\norder: 2\n---\n\n文。\n',
    /chapter-2\.mdx:5 {2}page-order\n {2}found: the page does not open with its title/,
  ],
  [
    'a page without its place',
    'documents/zh/plan/chapter-2.mdx',
    '# 章 {/* title */}\n',
    /chapter-2\.mdx:1 {2}page-order\n {2}found: the page has no front matter/,
  ],
  [
    'two pages at one place',
    'documents/zh/plan/chapter-2.mdx',
    '---\norder: 1\n---\n\n# 章 {/* title */}\n',
    /chapter-2\.mdx:2 {2}page-order\n {2}found: plan\/chapter-1 has the place 1 too/,
  ],
  [
    'a page of a part that is gone',
    'documents/zh/plan/chapter-2.mdx',
    '---\norder: 2\nparent: part-9\n---\n\n# 章 {/* title */}\n',
    /it belongs to "part-9", which is no page of "plan"/,
  ],
  ['a list of another ending', 'glossary/tto.yml', '', /glossary\/tto\.yml {2}unknown-file/],
  ['a page with a capital', 'documents/zh/plan/Chapter-2.mdx', '', /Chapter-2\.mdx {2}unknown-file/],
  ['a copy of a file', 'indicators/gdp copy.yaml', '', /gdp copy\.yaml {2}unknown-file/],
  [
    'a script in a page about the library',
    'about/en.mdx',
    'Words.\n\n<script>alert(1)</script>\n',
    /about\/en\.mdx:3 {2}unreadable-page/,
  ],
  [
    'a layout in a page about the library',
    'about/en.mdx',
    '---\nlayout: ../../evil.astro\n---\n',
    /about\/en\.mdx:1 {2}unreadable-page\n {2}found: Front matter/,
  ],
] as const)
  test(`reports ${name}`, () => {
    put(file, text);
    assert.match(checkContent(root).issues.map(formatIssue).join('\n'), message);
  });

const TERM =
  'number: 12\nzh: {name: 丙, variants: []}\nen: {name: Gamma, variants: []}\npinyin: bǐng\nrelated:\n  - jia\n';

for (const [name, files, message] of [
  [
    'a relation to a term that is not there',
    { 'content/glossary/jia.yaml': TERM.replace('jia', 'nowhere') },
    /glossary\/jia\.yaml:6 {2}unknown-related\n {2}found: there is no term "nowhere"\n {2}fix: {3}Name another term/,
  ],
  [
    'a relation of a term to itself',
    { 'content/glossary/jia.yaml': TERM },
    /jia\.yaml:6 {2}unknown-related\n {2}found: the term is related to itself/,
  ],
  [
    'two terms of one number',
    { 'content/glossary/jia.yaml': TERM.replace('jia', 'yi'), 'content/glossary/yi.yaml': TERM },
    /glossary\/yi\.yaml:1 {2}number-taken\n {2}found: src\/content\/glossary\/jia\.yaml has the number 12 too/,
  ],
  [
    'remarks on a document that is not there',
    { 'content/notes/nodoc.yaml': '[]\n' },
    /notes\/nodoc\.yaml:1 {2}unknown-document\n {2}found: there is no document "nodoc"/,
  ],
  [
    'two documents at one place',
    { 'sources/a/source.yaml': 'order: 3\n', 'sources/b/source.yaml': 'grammar: 1\norder: 3\n' },
    /sources\/b\/source\.yaml:2 {2}order-taken\n {2}found: src\/sources\/a\/source\.yaml has the place 3 too/,
  ],
] as const satisfies readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[])
  test(`reports ${name}`, () => {
    for (const [file, text] of Object.entries(files)) put(`../${file}`, text);
    assert.match(checkContent(root).issues.map(formatIssue).join('\n'), message);
  });

test('accepts remarks on a staff document whose folders are absent', () => {
  put('notes/draft.yaml', '[]\n');
  put('addresses/published.txt', 'document draft staff\n');
  assert.deepEqual(kinds(), ['number-differs']);
});

function kinds(): string[] {
  return checkContent(root)
    .issues.filter(({ file }) => !file.startsWith('src/i18n'))
    .map(({ kind }) => kind);
}

function put(file: string, text: string): void {
  const full = path.join(root, 'src/content', file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}
