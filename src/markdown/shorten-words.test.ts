import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from './parse-mdx.ts';
import { putWordsBack, shortenWords } from './shorten-words.ts';
import { parser, treeText } from './tree-text-fixture.ts';

const TRICKY = [
  'Words that go on and on, *and words that are stressed*, and more of them.',
  '- an item that holds a good many words\n- another item with its marker {/* p1-i2 */}',
  '| a head with many words | another head here |\n| --- | --- |\n| a cell with many words | 12.5 |',
  'A heading over more than one\nline of many words\n===',
  'export is a word that begins a statement of MDX',
  'Write to somebody at some.place@example.org about many words',
  'See the long address at www.example.org/with many words behind it',
  '[many words that stand in a link](https://example.org "and many words as its title")',
  '[many words that stand in a reference]: many-words-of-an-address',
  '<Figure alt="many words that tell of a picture">\n\n许多字在这里说明这张图片是什么。\n\n</Figure>',
  '许多字**强调的字也很多很多很多**，后面还有许多字。',
  'Many words and a code &amp; many more words',
  '`many words that stand in a code` and many more words',
];

for (const mdx of TRICKY)
  test(`reads as without shortening: ${JSON.stringify(mdx.slice(0, 50))}`, () => {
    const whole = attempt(() => treeText(parser.parse(mdx)));
    if (whole === null) assert.throws(() => parseMdx(mdx, 'page.mdx'));
    else assert.equal(treeText(parseMdx(mdx, 'page.mdx').tree), whole);
  });

test('reports words that became anything but text', () => {
  const mdx = '[a link](many-words-that-are-an-address)';
  const shortened = shortenWords(mdx);
  assert.equal(shortened?.words.length, 1);
  assert.equal(putWordsBack(parser.parse(shortened.mdx), shortened.words), false);
});

test('leaves a text alone that contains a placeholder itself', () => assert.equal(shortenWords('Xq0qX'), null));

function attempt(of: () => string): string | null {
  try {
    return of();
  } catch {
    return null;
  }
}
