import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageToMarkdown } from './page-to-markdown.ts';

const twin = (main: string, base = '/'): string => {
  const html = `<!doctype html><html lang="en"><head><title>A &amp; B</title></head><body><nav>x</nav><main>${main}</main></body></html>`;
  return pageToMarkdown(html, '/en/plan/chapter-1/', base)
    .replace(/^---[\s\S]*?---\n\n/, '')
    .trimEnd();
};

for (const [what, html, markdown] of [
  [
    'a heading keeps its id as an anchor and loses its mark',
    '<h2 id="s1">One<a class="mark" data-ui href="#s1">§</a></h2>',
    '## <a id="s1"></a>One',
  ],
  [
    'characters of Markdown lose their meaning',
    '<p>**亿元 | # [x] 1 &lt; 2 &amp;amp; a_b</p>',
    '\\*\\*亿元 \\| # \\[x\\] 1 \\< 2 \\&amp; a\\_b',
  ],
  [
    'a line that begins like a list or heading stays a paragraph',
    '<p>- a</p><p>1. b</p><p># c</p>',
    '\\- a\n\n1\\. b\n\n\\# c',
  ],
  [
    'an address in a text is no link',
    '<p>见 https://baike.example.cn/a_b 等</p>',
    '见 https\\://baike.example.cn/a\\_b 等',
  ],
  [
    'a link to a page leads to its twin',
    '<p><a href="/en/plan/chapter-2/#s1">Next</a></p>',
    '[Next](<../chapter-2/index.md#s1>)',
  ],
  ['a link to another site stays', '<p><a href="https://example.cn/">x</a></p>', '[x](<https://example.cn/>)'],
  ['a link within the page stays', '<p><a href="#s1">x</a></p>', '[x](<#s1>)'],
  [
    'items of a list carry their anchors',
    '<ul><li id="p1-i1">a</li><li id="p1-i2">b<ul><li>c</li></ul></li></ul>',
    '- <a id="p1-i1"></a>a\n- <a id="p1-i2"></a>b\n  - c',
  ],
  [
    'a cell over two rows stands in both',
    '<table><thead><tr id="t1-r0"><th>A</th><th>B</th></tr></thead><tbody><tr id="t1-r1"><th rowspan="2">x</th><td>1</td></tr><tr id="t1-r2"><td>2</td></tr></tbody></table>',
    '| <a id="t1-r0"></a>A | B |\n| --- | --- |\n| <a id="t1-r1"></a>x | 1 |\n| x | <a id="t1-r2"></a>2 |',
  ],
  [
    'a list in a cell is written as HTML',
    '<table><tr><td>a</td></tr><tr><td>b<ul><li id="t1-r1-i1">c</li></ul></td></tr></table>',
    '| a |\n| --- |\n| b<ul><li><a id="t1-r1-i1"></a>c</li></ul> |',
  ],
  ['a remark of the editors is a quotation', '<div data-ui role="note"><strong>Note</strong> x</div>', '> Note x'],
  [
    'the state of a translation follows its block',
    '<p id="p1"><span class="notice" data-ui>Not translated yet</span>甲</p>',
    '<a id="p1"></a>甲\n\n> Not translated yet',
  ],
  [
    'an outdated one in short',
    '<ul><li id="p1-i1"><details class="stale notice" data-ui><summary>Out of date</summary>x</details>a</li></ul>',
    '- <a id="p1-i1"></a>a\n\n> Out of date',
  ],
  ['a quotation has the marks a browser gives it', '<p>so <q>a</q> b</p>', 'so “a” b'],
  ['code stays code', '<p>the <code>.csv</code> of <code>a | b_c</code></p>', 'the `.csv` of a \\| b\\_c'],
  [
    'what only the interface says is left out',
    '<p>a<span data-ui>page 2</span>b</p><form>f</form><div hidden>h</div>',
    'ab',
  ],
  ['facts are a list', '<dl><dt>Date</dt><dd>2025</dd><dt>By</dt><dd>B</dd></dl>', '- Date: 2025\n- By: B'],
] as const) {
  test(what, () => assert.equal(twin(html), markdown));
}

test('the base path does not appear in the twin', () => {
  assert.equal(
    twin('<p><a href="/library/en/">x</a> <a href="/library/data/corpus.tmx">y</a></p>', '/library/'),
    '[x](<../../index.md>) [y](<../../../data/corpus.tmx>)',
  );
});

test('the front matter says which page it is the twin of', () => {
  assert.match(
    pageToMarkdown(
      '<html lang="en"><head><title>A &amp; B</title></head><body><main></main></body></html>',
      '/en/',
      '/',
    ),
    /^---\ntitle: "A & B"\nlang: "en"\npage: "\/en\/"\n---\n/,
  );
});

test('refuses a page without a main part', () => {
  assert.throws(() => pageToMarkdown('<p>x</p>', '/en/', '/'), /The page \/en\/ has no <main>/);
});
