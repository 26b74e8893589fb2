import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { Reading } from '../../pieces.ts';
import { readHtml } from './read-html.ts';

const read = (html: string, file = 'original.html'): Reading => readHtml(new TextEncoder().encode(html), file);

/** Texts of paragraphs; cells of tables with their spans. */
const shown = ({ pieces }: Reading): unknown[] =>
  pieces.map((piece) => {
    if (piece.kind === 'paragraph') return piece.text;
    if (piece.kind !== 'table') return piece.kind;
    return piece.rows.map((row) =>
      row.map(({ paragraphs, rowSpan, colSpan }) => `${paragraphs.join('/')} ${rowSpan}×${colSpan}`),
    );
  });

const PIXELS = 'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAQAAAAA3iMLMAAAADklEQVR4nGP4/58BLwIAO9gP8WzQ0+4AAAAASUVORK5CYII=';

test('blocks and breaks end a paragraph, and white space is as a browser shows it', () => {
  assert.deepEqual(
    shown(
      read(
        '<title>站名</title><body>前言<div><p>一、回顾 <b>过去\n一年</b></p>\n<p>&nbsp;&nbsp;甲<br>\u3000\u3000乙 GDP\n  up</p></div>结尾<p>&nbsp;</p>',
      ),
    ),
    ['前言', '一、回顾 过去一年', '\u00a0\u00a0甲', '\u3000\u3000乙 GDP up', '结尾'],
  );
});

test('elements that are left out still separate the text around them as on the page', () => {
  const long = '很长'.repeat(30);
  assert.deepEqual(
    shown(
      read(
        `<div>${long}一<div class="share">分享</div>二<nav>导航</nav>三<div hidden>暗</div>四<button>印</button>五</div>`,
      ),
    ),
    [`${long}一`, '二', '三四五'],
  );
});

test('the number that links back from a note is its mark', () => {
  const reading = read(
    '<p>增长<sup><a href="#n1">1</a></sup>。</p><p><a id="n1" href="#a1">1</a>初步数。</p><p>末<a href="#x">2</a></p>',
  );
  assert.deepEqual(shown(reading), ['增长[1]。', '初步数。', '末2']);
  assert.deepEqual(reading.pieces[1]?.kind === 'paragraph' && reading.pieces[1].style, { note: '[1]' });
});

test('lowered, raised and struck-out letters are listed', () => {
  const reading = read('<p>CO<sub>2</sub>第1<sup>st</sup><s>废</s></p>');
  assert.deepEqual(shown(reading), ['CO2第1st废']);
  assert.deepEqual(
    [...reading.changed, ...reading.doubts].map(({ text }) => text),
    ['2', 'st', '废'],
  );
});

test('the spaces after a bullet of Word stay spaces, whatever their font', () => {
  const other = '<span style=\'font:7.0pt "Times New Roman"\'>ll&nbsp; </span>';
  const reading = read(`<p><span style="font-family:Wingdings">l${other}&nbsp;</span>甲</p>`);
  assert.deepEqual(
    shown(reading).map((text) => String(text).replaceAll('\u00a0', ' ')),
    ['●ll   甲'],
  );
  assert.deepEqual(
    reading.changed.map(({ text }) => text),
    ['l → ●'],
  );
});

test('a sign of a symbol font becomes what the font shows', () => {
  const reading = read('<p><span style="font-family:Wingdings">l</span>甲<font face="Symbol">\uf0b3</font>5</p>');
  assert.deepEqual(shown(reading), ['●甲≥5']);
  assert.equal(reading.changed[0]?.text, 'l → ●');
});

for (const [name, html, bytes] of [
  ['meta charset', '<meta charset=GBK><p>', [0xd0, 0xec, 0xbb, 0xe3]],
  ['http-equiv', '<META HTTP-EQUIV="Content-Type" content="text/html; charset=gb2312"><p>', [0xd0, 0xec, 0xbb, 0xe3]],
  ['XHTML', '<?xml version="1.0" encoding="GB18030"?><p>', [0xd0, 0xec, 0xbb, 0xe3]],
  ['nothing', '<p>', [0xd0, 0xec, 0xbb, 0xe3]],
  ['the wrong set', '<meta charset="gb2312"><p>', [...new TextEncoder().encode('徐汇')]],
  ['the byte order mark of UTF-16', '', [0xff, 0xfe, ...Buffer.from('<p>徐汇', 'utf16le')]],
] as const)
  test(`a page that declares its character set by ${name} is decoded with it`, () => {
    const reading = readHtml(Buffer.concat([Buffer.from(html), Buffer.from(bytes)]), 'original.html');
    assert.deepEqual(shown(reading), ['徐汇']);
    assert.equal(reading.doubts.length, ['nothing', 'the wrong set'].includes(name) ? 1 : 0);
  });

test('refuses bytes that are not valid in the declared set', () => {
  const page = Buffer.concat([Buffer.from('<meta charset=big5><p>'), Buffer.from([0xff, 0xff])]);
  assert.throws(
    () => readHtml(page, 'original.html'),
    /declares the character set "big5", but its bytes are not valid in it/,
  );
});

test('furniture is left out and listed, scripts are never text', () => {
  const links = '<a href="/a">首页</a><a href="/b">新闻</a><a href="/c">公开</a>';
  const reading =
    read(`<body><script>document.write('坏')</script><header>某网站</header><nav>导航</nav><ul>${links}</ul>
    <form><h1>报告</h1><div class="share-box">分享</div><p style="display: none">暗</p><button>打印</button>
    <p>正文${'很长'.repeat(30)}</p></form><footer>版权</footer><iframe src="https://a.example/">框</iframe>`);
  assert.deepEqual(shown(reading), ['报告', `正文${'很长'.repeat(30)}`]);
  assert.deepEqual(
    reading.dropped.map(({ text }) => text),
    ['某网站', '导航', '首页新闻公开', '分享', '暗', '打印', '版权', '框'],
  );
  assert.match(reading.changed[0]?.text ?? '', /<script>/);
  assert.match(reading.doubts[0]?.reason ?? '', /Another page is shown inside/);
});

test('page headers and footers that a word processor wrote into the page are left out', () => {
  const reading = read('<p>正文</p><div title="footer"><p>— 4 —</p></div>');
  assert.deepEqual(shown(reading), ['正文']);
  assert.equal(reading.dropped[0]?.text, '—4—');
});

test('numbers of ordered lists become text, except before text that has its own', () => {
  const reading =
    read(`<ol><li>甲<li value=5><p>乙</p></ol><ol type=A start=3><li>丙</ol><ol style="list-style: none"><li>丁</ol>
    <ol><li>（一）戊</ol><ol style="list-style-type: cjk-ideographic"><li>己</ol><ul><li>庚</ul>`);
  assert.deepEqual(shown(reading), ['1. 甲', '5. 乙', 'C. 丙', '丁', '（一）戊', '一、己', '庚']);
  assert.equal(reading.changed.length, 5);
  assert.deepEqual(reading.pieces[0]?.kind === 'paragraph' && reading.pieces[0].style, {
    list: { level: 0 },
    automaticNumber: '1.',
  });
});

test('a list next to the items of another is read, and misplaced text in a table is a doubt', () => {
  const reading = read(
    '<ol><li>甲<ol><li>乙</ol><ol><li>丙</ol>尾<li>丁</ol><table><tr>散<td>1</td><td>2</td></tr></table>',
  );
  assert.deepEqual(shown(reading).slice(0, 5), ['1. 甲', '1. 乙', '1. 丙', '尾', '2. 丁']);
  assert.deepEqual(
    reading.doubts.map(({ reason }) => reason),
    ['1 characters of the page are where no text belongs and were not read; look for them.'],
  );
});

test('spans stay; a span of 0 reaches to the end of its group, and none reaches further', () => {
  const reading =
    read(`<table><caption>指标</caption><thead><tr><th rowspan=2>类别<th colspan=2>年份</tr><tr><th>2020<th>2025</tr></thead>
    <tbody><tr><td rowspan=0>经济<td>1<p>2</p><td></tr><tr><td>3<td>4</tr></tbody></table>`);
  assert.deepEqual(shown(reading), [
    [
      ['类别 2×1', '年份 1×2'],
      ['2020 1×1', '2025 1×1'],
      ['经济 2×1', '1/2 1×1', ' 1×1'],
      ['3 1×1', '4 1×1'],
    ],
  ]);
  assert.equal(reading.pieces[0]?.kind === 'table' && reading.pieces[0].caption, '指标');
});

test('the words of a head broken by its narrow column are joined, those of a cell below are not', () => {
  const reading = read('<table><tr><th>指标<th>占全部<br>比重<br>（%）</tr><tr><td>甲<td>1<br>2</tr></table>');
  assert.deepEqual(shown(reading), [
    [
      ['指标 1×1', '占全部比重（%） 1×1'],
      ['甲 1×1', '1/2 1×1'],
    ],
  ]);
});

test('a table around a table is layout, a table with one cell is a frame', () => {
  const reading = read(
    '<table><tr><td>题目</td></tr><tr><td><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table><table><tr><td>专栏1 工程<p>文</p></td></tr></table>',
  );
  assert.deepEqual(shown(reading), ['题目', [['甲 1×1', '乙 1×1']], '专栏1 工程', '文']);
  assert.deepEqual(reading.pieces[2]?.kind === 'paragraph' && reading.pieces[2].style, { boxed: true });
  assert.match(reading.doubts[0]?.reason ?? '', /table inside a table/);
});

test('an old page laid out by a table is text, however its rows and cells divide it', () => {
  const text = `<p>一、回顾</p><p>${'很长'.repeat(40)}</p><p>二、安排</p><p>${'更长'.repeat(40)}</p>`;
  const cells = `<table><tr><td>栏目</td><td>${text}</td></tr></table>`;
  const column = `<table><tr><td>报告</td></tr><tr><td>区长</td></tr><tr><td>${text}</td></tr></table>`;
  const last = ['一、回顾', '很长'.repeat(40), '二、安排', '更长'.repeat(40)];
  assert.deepEqual(shown(read(cells)), ['栏目', ...last]);
  assert.deepEqual(shown(read(column)), ['报告', '区长', ...last]);
});

test('the table of a web site’s record of the document is left out and listed', () => {
  const facts = '<table><tr><td>索 引 号：<td>SH01-2021<td>发布机构：<td>某区人民政府</table>';
  const reading = read(`${facts}<p>${'正文'.repeat(40)}</p>`);
  assert.deepEqual(shown(reading), ['正文'.repeat(40)]);
  assert.deepEqual(
    reading.dropped.map(({ text, reason }) => [text, reason]),
    [['索引号：SH01-2021发布机构：某区人民政府', 'It is a record that the web site keeps of the document.']],
  );
});

test('a table with the labels of such a record is left out, one with a column of document numbers stays', () => {
  const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const record = read(
    `<table>${row(['发文机关：', '某区'])}${row(['成文日期：', '2024年1月2日'])}${row(['标题：', '报告'])}</table><p>${'正文'.repeat(40)}</p>`,
  );
  assert.deepEqual(shown(record), ['正文'.repeat(40)]);
  const list = read(
    `<p>${'正文'.repeat(40)}</p><table>${row(['发文字号', '标题', '有效性'])}${row(['1号', '甲', '有效'])}</table>`,
  );
  assert.equal(list.pieces.filter(({ kind }) => kind === 'table').length, 1);
});

test('links that a page labels as related are left out', () =>
  assert.deepEqual(
    shown(read(`<p>${'正文'.repeat(40)}</p><ul class="related"><li><a href="a">去年的报告</a></li></ul>`)),
    ['正文'.repeat(40)],
  ));

test('raised figures do not read on in the text', () => {
  assert.deepEqual(shown(read('<p>面积5km<sup>2</sup>，增长<sup><a href="#n1">1</a></sup>，下降<sup>2</sup>。</p>')), [
    '面积5km²，增长[1]，下降[2]。',
  ]);
});

test('pictures are taken from the page and its folder, never from elsewhere', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'page-'));
  try {
    writeFileSync(path.join(folder, '图 1.png'), Buffer.from(PIXELS, 'base64'));
    const reading = read(
      `<p>甲<img src="data:image/png;base64,${PIXELS}" alt=" 图一 ">乙</p><img src="%E5%9B%BE%201.png?v=2">
       <img src="https://a.example/1.png"><img src="../../etc/passwd"><img src="data:image/svg+xml,<svg/>"><table><tr><td><img src="图 1.png">丙<td>丁</table>`,
      path.join(folder, 'original.html'),
    );
    assert.deepEqual(shown(reading), ['甲', 'picture', '乙', 'picture', [['丙 1×1', '丁 1×1']], 'picture']);
    assert.equal(reading.pieces[1]?.kind === 'picture' && reading.pieces[1].alt, '图一');
    assert.deepEqual(
      reading.doubts.map(({ reason }) => reason.slice(0, 24)),
      ['This picture is on anoth', 'This picture is not besi', 'This picture has a forma'],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('refuses a page that only a script would fill', () => {
  assert.throws(
    () => read('<div id=app></div><script>run()</script>'),
    /no text of its own[\s\S]*A script may load it/,
  );
});

test('a raised number inside a link is a note mark, and the link back is left out', () => {
  const { pieces, dropped } = read(
    '<p>增长<a href="#n2"><sup>2</sup></a>，面积5km<sup>2</sup>。</p><ol><li id="n2">预计数。<a href="#r2">↩</a></li></ol>',
  );
  assert.deepEqual(
    pieces.map((piece) => piece.kind === 'paragraph' && piece.text),
    ['增长[2]，面积5km²。', '1. 预计数。'],
  );
  assert.deepEqual(
    dropped.map(({ text }) => text),
    ['↩'],
  );
});

test('a table of documents that repeats one label stays, and so does one with a long text', () => {
  const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const isKept = (rows: readonly (readonly string[])[]): boolean =>
    read(`<p>${'正文'.repeat(400)}</p><table>${rows.map(row).join('')}</table>`).dropped.length === 0;
  assert.ok(isKept(['甲', '乙', '丙'].map((name) => [`${name}办法`, `文号：${name}政发1号`])));
  assert.ok(isKept(['甲', '乙'].map((name) => [`标题：${name}`, `文号：${name}`, `发布日期：${name}`])));
  assert.ok(
    isKept([
      ['索引号', '标题', '发文机关'],
      ['1', '甲办法', '某区'],
    ]),
  );
  assert.ok(
    isKept([
      ['索引号：1', '发文机关：某区'],
      ['标题：办法', '很长'.repeat(60)],
    ]),
  );
  assert.ok(
    !isKept([
      ['索引号：1', '发文机关：某区'],
      ['标题：办法', '很长'.repeat(10)],
    ]),
  );
});
