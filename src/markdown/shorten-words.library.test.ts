import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageFiles, pageIds } from '../alignment/page-files.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { putWordsBack, shortenWords } from './shorten-words.ts';
import { parser, treeText } from './tree-text-fixture.ts';

test('each page of the library is read as without shortening', () => {
  let shorter = 0;
  for (const { zh, en } of pageIds().map(pageFiles))
    for (const file of [zh, en]) {
      const mdx = readTextIfThere(PROJECT_ROOT, file)?.replace(/^---\n.*?\n---\n/s, '') ?? '';
      const shortened = shortenWords(mdx);
      assert.ok(shortened);
      const tree = parser.parse(shortened.mdx);
      assert.ok(putWordsBack(tree, shortened.words), file);
      assert.equal(treeText(tree), treeText(parser.parse(mdx)), file);
      shorter += mdx.length - shortened.mdx.length;
    }
  assert.ok(shorter > 0);
});
