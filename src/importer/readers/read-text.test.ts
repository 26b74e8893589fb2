import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reading } from '../pieces.ts';
import { readText } from './read-text.ts';

const read = (text: string, form: 'txt' | 'md' = 'txt'): Reading =>
  readText(new TextEncoder().encode(text), `original.${form}`, form);

/** Texts of paragraphs, rows of tables. */
const shown = ({ pieces }: Reading): unknown[] =>
  pieces.map((piece) => {
    if (piece.kind === 'paragraph') return piece.text;
    if (piece.kind === 'table') return piece.rows.map((row) => row.map(({ paragraphs }) => paragraphs.join('/')));
    return piece.kind;
  });

test('each line with text is a paragraph with its spaces and line number', () => {
  const { pieces, characters } = read('\ufeff\u3000\u3000甲\r\n\r\n乙 丙\r丁');
  assert.deepEqual(
    pieces.map((piece) => [piece.place.line, piece.kind === 'paragraph' && piece.text]),
    [
      [1, '\u3000\u3000甲'],
      [3, '乙 丙'],
      [4, '丁'],
    ],
  );
  assert.equal(characters.source, 4);
});

test('a row with an empty first cell stays a row', () => {
  const reading = read('表1 主要指标\n\n类别\t指标\t值\n经济\t1.产值\t2.3\n\t2.增长\t2.5\n\t3.比率\t60.6\n');
  assert.deepEqual(shown(reading), [
    [
      ['类别', '指标', '值'],
      ['经济', '1.产值', '2.3'],
      ['', '2.增长', '2.5'],
      ['', '3.比率', '60.6'],
    ],
  ]);
  assert.deepEqual(reading.pieces[0]?.place, { line: 1, lastLine: 6 });
});

test('a sentence that begins with the number of a table is not a caption', () => {
  assert.deepEqual(shown(read('表1显示增长。\n甲\t乙\n1\t2')), [
    '表1显示增长。',
    [
      ['甲', '乙'],
      ['1', '2'],
    ],
  ]);
});

test('an indent, a single line with a tab and a table of contents are not tables', () => {
  assert.deepEqual(shown(read('\t各位代表：\n\t现在报告。\n\n区长\t张三\n\n一、回顾\t1\n二、任务\t12')), [
    '\t各位代表：',
    '\t现在报告。',
    '区长\t张三',
    '一、回顾\t1',
    '二、任务\t12',
  ]);
});

test('a ragged table is filled up and listed', () => {
  const reading = read('甲\t乙\t丙\n1\t2\n3\t4\t5');
  assert.deepEqual(shown(reading), [
    [
      ['甲', '乙', '丙'],
      ['1', '2', ''],
      ['3', '4', '5'],
    ],
  ]);
  assert.match(reading.doubts[0]?.reason ?? '', /widest row of this table has 3 cells; row 2 ended earlier/);
});

test('a Markdown table keeps bars in the text and empty cells', () => {
  const reading = read('| 甲 | 乙 |\n| --- | :-: |\n| 一\\|二 |  |\n| 三<br>四 | 五 |\n后文', 'md');
  assert.deepEqual(shown(reading), [
    [
      ['甲', '乙'],
      ['一|二', ''],
      ['三/四', '五'],
    ],
    '后文',
  ]);
  assert.equal(reading.dropped[0]?.text, '| --- | :-: |');
});

test('Markdown markup becomes hints and is listed', () => {
  const reading = read('# 报告\n\n**一、回顾**\n\n1. 甲\\_乙 [丙](https://a.example/)\n', 'md');
  assert.deepEqual(
    reading.pieces.map((piece) => piece.kind === 'paragraph' && [piece.text.trim(), piece.style]),
    [
      ['报告', { headingLevel: 1 }],
      ['一、回顾', { bold: true }],
      ['1. 甲_乙 丙', undefined],
    ],
  );
  assert.deepEqual(
    reading.dropped.map(({ line, text }) => [line, text]),
    [
      [1, '#'],
      [3, '****'],
      [5, '[](https://a.example/) \\'],
    ],
  );
});

test('look-alikes are replaced and invisible characters removed, each listed; lost characters are a doubt', () => {
  const reading = read('⽇本⻓ ﬁn︵一︶ ㎡①Ａ\n⽇\u200b\u0007\ufe0e终\n缺\ufffd字');
  assert.deepEqual(shown(reading), ['日本长 fin（一） ㎡①Ａ', '日终', '缺\ufffd字']);
  assert.deepEqual(
    reading.changed.map(({ line, text, reason }) => `${line} ${text} ${/\((\d) times\)/.exec(reason)?.[1] ?? 1}`),
    [
      '1 ⽇ → 日 2',
      '1 ⻓ → 长 1',
      '1 ﬁ → fi 1',
      '1 ︵ → （ 1',
      '1 ︶ → ） 1',
      '2 U+200B 1',
      '2 U+0007 1',
      '2 U+FE0E 1',
    ],
  );
  assert.match(reading.doubts[0]?.reason ?? '', /U\+FFFD/);
});

for (const [name, bytes, message] of [
  ['an empty file', '', /The file is empty/],
  [
    'GB18030',
    Buffer.from([0xd5, 0xfe, 0xb8, 0xae]),
    /original\.txt:1\n {2}found: Byte 1 of the file \(0xD5\) is not UTF-8/,
  ],
  ['UTF-16', Buffer.from('\ufeff甲', 'utf16le'), /UTF-16/],
  ['zero bytes', '甲\n\0', /original\.txt:2\n {2}found: The file contains zero bytes/],
] as const)
  test(`refuses ${name}`, () => assert.throws(() => readText(Buffer.from(bytes), 'original.txt', 'txt'), message));

test('a text copied from a PDF is joined into paragraphs, without its page numbers', () => {
  const line = (text: string): string => text.repeat(30).slice(0, 30);
  const pages = [
    `政府工作报告\n\n　　${line('甲').slice(2)}\n${line('乙')}\n末尾。\n　　${line('丙').slice(2)}\n${line('丁')}\n\n1`,
    `续到下页。\n　　（一）加快发展\n　　${line('戊').slice(2)}\n${line('己')}\n完。\n\n2`,
    `　　${line('庚').slice(2)}\n${line('辛')}\n终。\n\n3`,
  ];
  const reading = read(pages.join('\n\f'));
  assert.deepEqual(shown(reading), [
    '政府工作报告',
    `${line('甲').slice(2)}${line('乙')}末尾。`,
    `${line('丙').slice(2)}${line('丁')}续到下页。`,
    'page-break',
    '（一）加快发展',
    `${line('戊').slice(2)}${line('己')}完。`,
    'page-break',
    `${line('庚').slice(2)}${line('辛')}终。`,
  ]);
  assert.deepEqual(
    reading.dropped.map(({ text }) => text),
    ['1', '2', '3'],
  );
  assert.deepEqual(reading.pieces[1]?.place, { line: 3, lastLine: 5, page: 1 });
});

/** Breaks paragraphs into lines no wider than this many Han characters. */
const wrapped = (paragraphs: readonly string[], width: number): string[] =>
  paragraphs.flatMap((text) => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);

for (const [what, indent, gap] of [
  ['an indent', '　　', ''],
  ['an empty line', '', '\n'],
] as const)
  test(`lines that all end at the width of a print are joined into paragraphs, which ${what} shows`, () => {
    const paragraphs = ['一二三四', '五六七八', '甲乙丙丁'].map((words) => `${indent}${words.repeat(22)}结束。`);
    const reading = read(paragraphs.map((text) => wrapped([text], 30).join('\n')).join(`\n${gap}`));
    assert.deepEqual(
      shown(reading),
      paragraphs.map((text) => text.trim()),
    );
    assert.deepEqual(
      reading.changed.map(({ reason }) => reason),
      ['Lines end where those of a print do; they are joined into paragraphs.'],
    );
  });

test('a list of short lines that each end a sentence is not a copy of a print', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `第${index + 10}个项目已经建成，并且投入使用，情况良好。`);
  assert.deepEqual(shown(read(lines.join('\n'))), lines);
});

test('a text with Markdown markup is read without it, and the markup is listed', () => {
  const reading = read('# 报告\n\n**一、回顾**\n\n增长。\n\n**二、安排**\n');
  assert.deepEqual(shown(reading), [' 报告', '一、回顾', '增长。', '二、安排']);
  assert.deepEqual(
    reading.dropped.map(({ text }) => text),
    ['#', '****', '****'],
  );
  assert.deepEqual(shown(read('投资**亿元。\n增长##。')), ['投资**亿元。', '增长##。']);
});

test('a long dash joined by a font becomes two again, and ⼾ becomes 户', () => {
  const reading = read('⸺⼾籍改革');
  assert.deepEqual(shown(reading), ['——户籍改革']);
  assert.deepEqual(
    reading.changed.map(({ text }) => text),
    ['⸺ → ——', '⼾ → 户'],
  );
});

for (const [what, ...lines] of [
  ['a number', '1.\t投资增长。', '2.\t消费增长。'],
  ['a bullet', '•\t投资增长。', '•\t消费增长。', '–\t出口增长。'],
  ['a letter used as a bullet', 'Ø\t投资增长。', 'Ø\t消费增长。'],
] as const)
  test(`${what} and a tab before a text is not a table`, () => {
    assert.deepEqual(shown(read(lines.join('\n'))), lines);
  });

test('a table may have signs in its first column if it has more than one other', () =>
  assert.equal(read('△\t甲\t1\n△\t乙\t2').pieces[0]?.kind, 'table'));

test('an item mark before an official number is not text, and any other stays', () => {
  const reading = read('- （一）投资。抓项目。\n* 二、消费\n- 投资增长。\n- -5%的降幅');
  assert.deepEqual(shown(reading), ['（一）投资。抓项目。', '二、消费', '- 投资增长。', '- -5%的降幅']);
  assert.deepEqual(
    reading.dropped.map(({ text }) => text.trim()),
    ['-', '*'],
  );
});

for (const line of ['叁、民生', '七）改革', '[六]改革', '第 十 二 章 保障', '㈢改革', '一．工作', '第十二条 保障'])
  test(`the same before ${line}`, () => assert.deepEqual(shown(read(`- ${line}`)), [line]));

test('the mark before a link is not taken for one before a number', () =>
  assert.deepEqual(shown(read('- [六](https://example.cn)')), ['- [六](https://example.cn)']));

test('bold words at the beginning of a single line are read without their marks', () => {
  assert.deepEqual(shown(read('**（一）投资。**抓项目。\n增长。')), ['（一）投资。抓项目。', '增长。']);
});

test('in a print without form feeds, consecutive numbers end its pages', () => {
  const text = String.fromCodePoint(...Array.from({ length: 700 }, (_, index) => 0x4e00 + index * 7));
  const lines = wrapped([text], 30);
  const printed = lines.flatMap((line, index) =>
    index % 6 === 5 ? [line, `          — ${(index + 1) / 6} —`] : [line],
  );
  const reading = read(printed.join('\n'));
  assert.deepEqual(
    shown(reading).filter((line) => line !== ''),
    [text],
  );
  assert.equal(reading.dropped.length, Math.floor(lines.length / 6));
});

for (const [what, lines] of [
  ['bars without a ruled line', ['| 指标 | 单位 | 数值 |', '| 投资 | 亿元 | 80.2 |']],
  [
    'a frame drawn with characters',
    ['┌───┬──┬──┐', '│指标 │单位│数值│', '├───┼──┼──┤', '│投资 │亿元│80.2│', '└───┴──┴──┘'],
  ],
  ['columns set apart by spaces', ['指标      单位    数值', '投资      亿元    80.2', '消费      亿元    60.1']],
] as const)
  test(`${what} are a table`, () => {
    const { pieces } = read(['情况如下。', ...lines, '总体平稳。'].join('\n'));
    assert.deepEqual(
      pieces.map((piece) =>
        piece.kind === 'table'
          ? piece.rows.slice(0, 2).map((row) => row.flatMap(({ paragraphs }) => paragraphs))
          : piece.kind,
      ),
      [
        'paragraph',
        [
          ['指标', '单位', '数值'],
          ['投资', '亿元', '80.2'],
        ],
        'paragraph',
      ],
    );
  });

for (const lines of [
  ['　　县长　　王　明', '　　主任　　李　强', '　　局长　　张　三'],
  ['| 见附件 |', '| 见附表 |'],
  ['第一篇　奋力谱写新篇章　2', '第一章　发展基础　2', '第二章　发展思路　5'],
  ['第一篇  奋力谱写新篇章  2', '第一章  发展基础  2', '第二章  发展思路  5'],
  ['| 甲 | 乙 |', '| 甲 | 乙 | 丙 |'],
])
  test(`${lines[0]} is not a table`, () =>
    assert.deepEqual(
      read(lines.join('\n')).pieces.map(({ kind }) => kind),
      lines.map(() => 'paragraph'),
    ));
