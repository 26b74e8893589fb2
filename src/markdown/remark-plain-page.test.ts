import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { remarkHeadingIds } from './heading-ids.ts';
import { readPage } from './read-page.ts';
import { remarkPlainPage } from './remark-plain-page.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkPlainPage).use(remarkStringify);

/** Each would bring code, style or layout of its own into a page. */
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
  '<svg onload="alert(1)" />',
  '<a href="javascript:alert(1)">word</a>',
  '<Fragment set:html="<script>alert(1)</script>" />',
  '<astro-island client="load" />',
  '<div {...props} />',
  '<Caption onclick="alert(1)">words</Caption>',
  '<Figure src="javascript:alert(1)">words</Figure>',
  '<Note {...globalThis}>words</Note>',
  'Text <PageBreak page="14" onclick="alert(1)" /> goes on.',
  'Text <PageBreak page={globalThis.process.exit()} /> goes on.',
  'Text <Untranslated onclick="alert(1)" />',
  'Text <Untranslated><script>alert(1)</script></Untranslated>',
  'Text {`${alert(1)}`}.',
  'Text {/* s1 */ alert(1)}.',
  '<></>',
  '<script.evil />',
  '<xlink:a />',
  '***<object data="x" />***',
  '> quoted',
  '[word][1]\n\n[1]: javascript:alert(1)',
];

for (const intruder of INTRUDERS) {
  test(`a page about the library refuses ${intruder}, at its line`, () => {
    assert.throws(
      () => processor.processSync(`## Title\n\n${intruder}\n`),
      (error: { line?: number; reason?: string }) =>
        error.line === 3 && /is not part of a page/.test(error.reason ?? ''),
    );
  });

  test(`a page of a document refuses ${intruder}, at its line`, () => {
    assert.throws(() => readPage(`# Title {/* title */}\n\n${intruder}\n`, 'page.mdx'), /^ContentError: page\.mdx:3\n/);
  });
}

for (const cell of [
  '<ul onclick="alert(1)"><li>a</li></ul>',
  '<ul><li onclick="alert(1)">a</li></ul>',
  '<ul><script>alert(1)</script><li>a</li></ul>',
  '<ul>a<li>b</li></ul>',
  '<ol><li>a</li></ol>',
  '<ul><li><b>a</b></li></ul>',
  '<ul><li>{alert(1)}</li></ul>',
])
  test(`a table of a document refuses a cell with ${cell}, at its line`, () => {
    assert.throws(
      () => readPage(`# Title {/* title */}\n\n| a | b |\n| - | - |\n| c | ${cell} |\n`, 'page.mdx'),
      /page\.mdx:5\n/,
    );
  });

for (const link of [
  '[word](javascript:word)',
  '[a](javascript:alert(1)//a)',
  '[evil.example](https://good.example/evil.example)',
  '[x](data:text/html,x)',
  '[word](https://example.com/)',
])
  test(`a text of a document refuses ${link}, whose words differ from its address`, () => {
    assert.throws(() => readPage(`# Title {/* title */}\n\n${link}\n`, 'page.mdx'), /page\.mdx:3\n/);
  });

test('a bare address in a document is plain words', () => {
  for (const address of ['www.example.com', 'https://example.com/a', 'a@example.com'])
    assert.equal(
      readPage(`# Title {/* title */}\n\nSee ${address} now.\n`, 'page.mdx').blocks[1]?.text,
      `See ${address} now.`,
    );
});

test('a page about the library may not name a layout', () => {
  assert.throws(
    () => processor.processSync({ value: 'Words.\n', data: { astro: { frontmatter: { layout: '/evil.astro' } } } }),
    /Front matter with "layout"/,
  );
});

for (const address of [
  '/\\example.com/',
  '</\t/example.com/>',
  'https:\\\\example.com',
  ' javascript:alert(1)',
  '&#106;avascript:alert(1)',
  'javascript&colon;alert(1)',
  'file:///etc/passwd',
  'blob:x',
  'about.html',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  '//example.com/',
  'vbscript:x',
])
  test(`a page about the library refuses a link to ${address}`, () => {
    assert.throws(() => processor.processSync(`[word](${address})\n`), /A link to/);
  });

const withIds = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkHeadingIds)
  .use(remarkPlainPage)
  .use(remarkStringify);

test('the pages about the library contain nothing that is refused', () => {
  for (const lang of ['zh', 'en'])
    assert.ok(withIds.processSync(readFileSync(`src/content/about/${lang}.mdx`, 'utf8')).toString().length > 500);
});
