import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { readPage } from './read-page.ts';
import { remarkPlainPage } from './remark-plain-page.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkPlainPage).use(remarkStringify);

/** Each would put something of its own into a page. */
const INTRUDERS = [
  '<script>alert(1)</script>',
  'Text <script src="https://example.com/a.js" /> goes on.',
  '<img src="x" onerror="alert(1)" />',
  'Text <b onclick="alert(1)">bold</b>.',
  '<iframe src="https://example.com/" />',
  '<style>{`p { color: red }`}</style>',
  '{globalThis.process.exit()}',
  'Text {1 + 1}.',
  "import Evil from './evil.ts'",
  'export const evil = 1',
  '![picture](https://example.com/a.png)',
];

for (const intruder of INTRUDERS) {
  test(`a page about the library refuses ${intruder}, at its line`, () => {
    assert.throws(() => processor.processSync(`## Title\n\n${intruder}\n`), (error: { line?: number; reason?: string }) => error.line === 3 && /is not part of a page/.test(error.reason ?? ''));
  });

  test(`a page of a document refuses ${intruder}, at its line`, () => {
    assert.throws(() => readPage(`# Title {/* title */}\n\n${intruder}\n`, 'page.mdx'), /^ContentError: page\.mdx:3\n/);
  });
}

for (const address of ['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', '//example.com/', 'vbscript:x'])
  test(`a page about the library refuses a link to ${address}`, () => {
    assert.throws(() => processor.processSync(`[word](${address})\n`), /A link to/);
  });

test('the pages about the library hold nothing that is refused', () => {
  for (const lang of ['zh', 'en']) assert.ok(processor.processSync(readFileSync(`src/content/about/${lang}.mdx`, 'utf8')).toString().length > 500);
});
