import assert from 'node:assert/strict';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { readPage } from './read-page.ts';
import { remarkPlainPage } from './remark-plain-page.ts';

const about = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkPlainPage).use(remarkStringify);

for (const [code, name] of [
  ['&#x202e;', /invisible character U\+202E/],
  ['&#0;', /replacement character U\+FFFD/],
  ['&#x110000;', /replacement character U\+FFFD/],
  ['&ZeroWidthSpace;', /invisible character U\+200B/],
  ['&shy;', /invisible character U\+00AD/],
  ['&#xE000;', /private character U\+E000/],
  ['&#x3164;', /invisible character U\+3164/],
  ['&#xFE0F;', /invisible character U\+FE0F/],
] as const) {
  for (const [where, mdx] of [
    ['a paragraph', `# Title {/* title */}\n\nWords\nand ${code} words.\n`],
    ['a cell', `# Title {/* title */}\n| a |\n| - |\n| ${code} |\n`],
    ['an item of a cell', `# Title {/* title */}\n| a |\n| - |\n| <ul>${code}<li>b</li></ul> |\n`],
  ] as const)
    test(`a page of a document refuses ${code} in ${where}, at its line`, () => {
      assert.throws(
        () => readPage(mdx, 'page.mdx'),
        (error) =>
          error instanceof Error &&
          /page\.mdx:4\n {2}found: /.test(error.message) &&
          name.test(error.message) &&
          /\n {2}fix: {3}Remove it/.test(error.message),
      );
    });

  test(`a page about the library refuses ${code}, at its line`, () => {
    for (const mdx of [`## Title\n\nWords ${code}.\n`, `## Title\n\n[words](/zh/ "${code}")\n`])
      assert.throws(
        () => about.processSync(mdx),
        (error: { line?: number; reason?: string }) => error.line === 3 && name.test(error.reason ?? ''),
      );
  });
}

test('accepts visible characters, however they are written', () => {
  assert.equal(
    readPage('# Title {/* title */}\n\nA &amp; B &#60; &#x4E2D;\n', 'page.mdx').blocks[1]?.text,
    'A & B < 中',
  );
});

test('checks the front matter of a page too', () => {
  assert.throws(
    () => readPage('---\norder: 1\nparent: "a\\u202e"\n---\n\n# Title {/* title */}\n', 'page.mdx'),
    /page\.mdx:3\n {2}found: parent: the invisible character U\+202E/,
  );
});
