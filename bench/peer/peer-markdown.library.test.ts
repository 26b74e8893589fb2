import assert from 'node:assert/strict';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { LANGS } from '../../src/i18n/lang.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { textIn } from '../../src/library/library.ts';
import { readLibrary } from '../../src/loading/load-library.ts';
import { peerMarkdown } from './peer-markdown.ts';

const plain = (text: string): string => text.replace(/\s+/g, '');

for (const lang of LANGS)
  test(`the peer says in ${lang} what this library says, block by block, and nothing else`, () => {
    for (const { pages } of readLibrary('public', PROJECT_ROOT).documents)
      for (const page of pages) {
        const [, front = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(peerMarkdown(page, lang)) ?? [];
        const tree = unified().use(remarkParse).use(remarkGfm).parse(body.replaceAll('<br>', ' '));
        let said = (parse(front) as { title: string }).title;
        visit(tree, 'text', ({ value }) => void (said += value));
        // Items of a cell are inside it, before the cells after it, so the characters are compared, not their order.
        const wanted = page.blocks.map((block) => textIn(block, lang).text).join('');
        assert.equal(
          [...plain(said)].sort().join(''),
          [...plain(wanted)].sort().join(''),
          `${page.document}/${page.page}`,
        );
      }
  });
