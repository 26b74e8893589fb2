import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../readers/read-text.ts';
import { headingsIn, madeUpDocument } from './made-up-document.ts';
import { readOfficialDocument } from './read-official-document.ts';

test('reads the face of a report: title, occasion, date, speaker, salutation', () => {
  const { face, title } = madeUpDocument([
    '某某市政府工作报告',
    '——2025年1月8日在某某市',
    '第十六届人民代表大会第四次会议上',
    '市 长 张三',
    '各位代表:',
    '一、回顾',
    '增长。',
  ]);
  assert.deepEqual(face, {
    title: '某某市政府工作报告',
    occasion: '——2025年1月8日在某某市第十六届人民代表大会第四次会议上',
    date: '2025-01-08',
    speaker: '市 长 张三',
    salutation: '各位代表:',
  });
  assert.equal(title, face.title);
});

test('a title over two lines and one that runs into its occasion are read completely', () => {
  assert.equal(
    madeUpDocument(['某某区国民经济和社会发展', '第十五个五年规划纲要', '第一章 总则', '为了发展。']).title,
    '某某区国民经济和社会发展第十五个五年规划纲要',
  );
  const { title, parts } = madeUpDocument([
    '政府工作报告（2025年1月14日在大会上 省长 李四）',
    '各位代表：',
    '一、回顾',
    '好。',
  ]);
  assert.equal(title, '政府工作报告');
  assert.equal(parts[1]?.text, '（2025年1月14日在大会上 省长 李四）');
});

test('buttons, sources, editors, file names and links are left out, each with its line and reason', () => {
  const { dropped, title, characters } = madeUpDocument([
    '下载',
    '【字号：',
    '大',
    '】',
    '2026年政府工作报告',
    '来源：某某日报',
    '各位代表：',
    '一、回顾',
    '增长。',
    '（本文有删减）',
    '责任编辑：王五',
    '附件：',
    '- 名词解释.docx',
    '相关报道：',
    '大会开幕',
  ]);
  assert.equal(title, '2026年政府工作报告');
  assert.deepEqual(
    dropped.map(({ line }) => line),
    [1, 2, 4, 6, 10, 11, 12, 13, 14, 15],
  );
  assert.ok(dropped.every(({ reason }) => reason !== ''));
  assert.equal(characters.kept + characters.dropped, characters.source);
});

test('a source named in the middle of the text is text', () => {
  const { dropped } = madeUpDocument([
    '工作报告',
    '各位代表：',
    '一、回顾',
    '来源：公开资料。',
    ...Array.from({ length: 12 }, () => '增长。'),
  ]);
  assert.deepEqual(dropped, []);
});

test('a printed table of contents is left out, with or without its title and page numbers', () => {
  const text = [
    '第一章 总则',
    '为了发展。',
    '第二章 任务',
    '加快建设。',
    '第三章 保障',
    '加强领导。',
    '第四章 附则',
    '自公布之日起施行。',
  ];
  const contents = ['第一章 总则………1', '第二章 任务………5', '第三章 保障 9', '第四章 附则………12'];
  for (const before of [
    ['某市规划', '目 录', ...contents],
    ['某市规划', ...contents],
  ]) {
    const { headings, dropped } = madeUpDocument([...before, ...text]);
    assert.deepEqual(
      headings.map(({ number }) => number),
      [1, 2, 3, 4],
    );
    assert.equal(dropped.length, before.length - 1);
  }
});

test('annexes are separate pages with numbers of their own', () => {
  const { headings, pages } = madeUpDocument([
    '工作报告',
    '各位代表：',
    '一、回顾',
    '好。',
    '二、安排',
    '干。',
    '附件1',
    '2025年实事',
    '一、教育。新建学校。',
    '二、医疗。新建医院。',
    '附表2 项目表',
    '正文。',
  ]);
  assert.deepEqual(
    headings.map(({ level, text }) => `${level} ${text}`),
    ['yi 一、回顾', 'yi 二、安排', 'annex 附件1 2025年实事', 'yi 一、教育。', 'yi 二、医疗。', 'annex 附表2 项目表'],
  );
  assert.deepEqual(
    pages.map(({ page }) => page),
    ['opening', 'part-1', 'part-2', 'annex-1', 'annex-2'],
  );
});

test('a list of annexes under the text is text; the annexes come after it', () => {
  assert.deepEqual(
    headingsIn([
      '关于印发办法的通知',
      '各单位：',
      '现印发办法。',
      '附件：1.某某办法',
      '2.某某清单',
      '某某市人民政府',
      '2025年1月8日',
      '附件1',
      '某某办法',
      '第一条 为了。',
      '附件2',
      '某某清单',
      '一项。',
    ]),
    ['annex 1 附件1 某某办法', 'article 1 第一条 为了。', 'annex 2 附件2 某某清单'],
  );
});

test('boxes are headings, and contain what follows up to the next heading', () => {
  const { headings, pages } = madeUpDocument([
    '某市规划',
    '第一章 产业',
    '第一节 工业',
    '增长。',
    '专栏1 重点工程',
    '芯片→攻关。',
    '汽车→升级。',
    '第二节 农业',
    '稳定。',
  ]);
  assert.deepEqual(
    headings.map(({ level }) => level),
    ['chapter', 'section', 'box', 'section'],
  );
  assert.deepEqual(
    pages.at(-1)?.nodes.map(({ type }) => type),
    ['title', 'section', 'paragraph', 'box', 'section', 'paragraph'],
  );
});

test('the office and the date at the end are the signature, [1] is a note', () => {
  const { parts } = madeUpDocument([
    '某市公报',
    '一、综合',
    '增长[1]。',
    '[1] 数据为初步统计数。',
    '某某市统计局',
    '2025年3月1日',
  ]);
  assert.deepEqual(
    parts.slice(-3).map(({ kind }) => kind),
    ['note', 'signature', 'signature'],
  );
});

test('notes under 注释 are notes, and a title keeps no note mark', () => {
  const { parts, title, terms } = madeUpDocument([
    '某市2024年统计公报[1]',
    '一、综合',
    '增长[2]。',
    '注释：',
    '[1] 本公报数据均为初步统计数。',
    '[2] 生产总值绝对数按现价计算。',
  ]);
  assert.equal(title, '某市2024年统计公报');
  assert.deepEqual(terms, []);
  assert.deepEqual(
    parts.slice(-2).map(({ kind }) => kind),
    ['note', 'note'],
  );
});

test('a run-in heading and its paragraph make up the printed line', () => {
  const { pages } = madeUpDocument([
    '工作报告',
    '各位代表：',
    '一、任务',
    '（一）加快发展。坚持创新。再接再厉。',
    '（二）总体要求：以新发展理念为指导，坚持稳中求进，统筹发展和安全，推动高质量发展，改善民生。',
  ]);
  assert.deepEqual(pages.at(-1)?.nodes.slice(1), [
    { type: 'section', number: 1, text: ['（一）加快发展。'], runIn: true },
    { type: 'paragraph', text: ['坚持创新。再接再厉。'] },
    { type: 'section', number: 2, text: ['（二）总体要求：'], runIn: true },
    { type: 'paragraph', text: ['以新发展理念为指导，坚持稳中求进，统筹发展和安全，推动高质量发展，改善民生。'] },
  ]);
});

test('two lines never become one part', () => {
  const lines = [
    '工作报告',
    '区长 张三',
    '各位代表:',
    '一、任务',
    '1.提升能级',
    '',
    '加快建设。',
    '名词解释',
    '1.三高四新：高地。',
  ];
  const { parts } = madeUpDocument(lines);
  for (const {
    text,
    lines: [from, to],
  } of parts) {
    assert.equal(from, to);
    assert.ok(lines[from - 1]?.includes(text));
  }
});

test('a lost character is reported as a fault of the program', () => {
  const reading = readText(new TextEncoder().encode('工作报告\n一、回顾\n好。'), 'x.txt', 'txt');
  assert.throws(
    () => readOfficialDocument({ ...reading, characters: { source: 99 } }),
    /99 characters, but 10 are kept/,
  );
});

for (const [what, contents] of [
  ['headings of all levels', ['目录', '一、回顾', '（一）加快发展', '（二）改善民生', '二、安排', '（一）扩大开放']],
  ['dots and pages', ['目　录', '一、回顾…………1', '（一）加快发展…………2', '（二）改善民生…………3', '二、安排…………12']],
  ['slashes before pages', ['目录', '一、回顾 / 1', '（一）加快发展／2', '（二）改善民生 | 3', '二、安排 / 12']],
  ['bullets', ['• 一、回顾', '◦ （一）加快发展', '◦ （二）改善民生', '• 二、安排', '– （一）扩大开放']],
  ['no title of its own', ['一、回顾', '（一）加快发展', '（二）改善民生', '二、安排', '（一）扩大开放']],
] as const)
  test(`a table of contents with ${what} is left out where text follows the headings on their lines`, () => {
    const text = ['一、回顾', '（一）加快发展。增长。', '（二）改善民生。好。', '二、安排', '（一）扩大开放。好。'];
    const document = madeUpDocument(['政府工作报告', ...contents, '各位代表：', ...text]);
    assert.deepEqual(
      document.dropped.map(({ text: left }) => left),
      contents,
    );
    assert.equal(document.headings.length, 5);
    assert.equal(document.headings[0]?.line, contents.length + 3);
  });

test('a number on a line of its own is a heading and a doubt', () => {
  const { headings, doubts } = madeUpDocument([
    '工作报告',
    '各位代表：',
    '一、回顾',
    '（一）',
    '增长。',
    '（二）',
    '改革。',
  ]);
  assert.deepEqual(
    headings.map(({ text }) => text),
    ['一、回顾', '（一）', '（二）'],
  );
  assert.equal(doubts.filter(({ reason }) => /alone in its line/.test(reason)).length, 2);
});

test('the numbers right below the caption of a box are in it; those of the section above are not', () => {
  const { pages } = madeUpDocument([
    ...['某市规划', '一、任务', '（一）产业', '1.甲。做强。', '专栏1 工程', '1.乙。建设。', '2.丙。改造。'],
    ...['（二）民生', '办实事。'],
  ]);
  const box = pages.at(-1)?.nodes.find(({ type }) => type === 'box');
  assert.ok(box?.type === 'box');
  assert.equal(box.nodes.length, 4);
});

test('page numbers are left out where they are consecutive', () => {
  const text = ['工作报告', '各位代表：', '一、回顾', '增长。', '— 1 —', '改革。', '— 2 —', '民生。', '— 3 —'];
  assert.deepEqual(
    madeUpDocument(text).dropped.map(({ line }) => line),
    [5, 7, 9],
  );
  assert.deepEqual(madeUpDocument(text.slice(0, 6)).dropped, []);
});

test('a title continues on a line that begins with 与', () => {
  const { title } = madeUpDocument(['某市计划执行情况', '与2021年计划草案的报告', '各位代表：', '一、回顾', '好。']);
  assert.equal(title, '某市计划执行情况与2021年计划草案的报告');
});

test('annexes and boxes are recognized by full-width digits too', () => {
  const { headings } = madeUpDocument([
    ...['某市规划', '一、任务', '抓项目。', '专栏２ 工程', '建设。', '二、保障', '落实。'],
    ...['附件１', '项目表', '甲项目。'],
  ]);
  assert.deepEqual(
    headings.map(({ level, number }) => `${level} ${number}`),
    ['yi 1', 'box 2', 'yi 2', 'annex 1'],
  );
});

test('a title with spaced letters is read without the spaces, and dates with spaces are dates', () => {
  const { face } = madeUpDocument([
    '政 府 工 作 报 告',
    '2022 年 1 月 5 日在某区人民代表大会第一次会议上',
    '各位代表：',
    '一、回顾',
    '好。',
  ]);
  assert.deepEqual([face.title, face.date], ['政府工作报告', '2022-01-05']);
  assert.match(face.occasion ?? '', /^2022 年/);
});

for (const annexes of [['附件：任务分工表'], ['附件：', '1.任务分工表', '2.联系人名单']])
  test(`an annex that is only named above the signature does not begin there: ${annexes.length}`, () => {
    const { headings } = madeUpDocument([
      ...['某省实施意见', '各市人民政府：', '一、要求', '落实。', ...annexes],
      ...['某省人民政府', '2015年1月12日'],
    ]);
    assert.deepEqual(
      headings.map(({ level }) => level),
      ['yi'],
    );
  });

test('a line of a web page about its publication is left out, and so are its buttons', () => {
  const { dropped } = madeUpDocument([
    '发布时间：2023-01-18 09:30 来源：市政府办公室 浏览次数：1024次 字体：[大 中 小]',
    ...['工作报告', '各位代表：', '一、回顾', '好。', '【打印本页】【关闭窗口】'],
  ]);
  assert.deepEqual(
    dropped.map(({ line }) => line),
    [1, 6],
  );
});

test('（一） below an article is an item, unless there is text below it', () => {
  const levels = (items: readonly string[]): string[] =>
    madeUpDocument(['某市条例', '第一条 用语的含义：', ...items, '第二条 自公布之日起施行。']).headings.map(
      ({ level }) => level,
    );
  assert.deepEqual(levels(['（一）公园，是指绿地。', '（二）游客，是指使用公园的人。']), ['article', 'article']);
  assert.deepEqual(levels(['（一）公园', '有绿地。', '（二）游客', '有门票。']), [
    'article',
    'yi-bracket',
    'yi-bracket',
    'article',
  ]);
});

test('a heading by style only is text and a doubt, and buttons and facts of a site are left out', () => {
  const { doubts, dropped, headings } = readOfficialDocument(
    readText(
      new TextEncoder().encode('搜索\n# 某区规划\n索引号：SH01-2021\n## 一、现状\n发展好。\n### 产业\n增长。\n'),
      'a.md',
      'md',
    ),
  );
  assert.deepEqual(
    doubts.map(({ text, reason }) => [text, reason.slice(0, 43)]),
    [['产业', 'The original sets this line as a heading, b']],
  );
  assert.deepEqual(
    dropped.map(({ text }) => text).filter((text) => text !== '#' && !text.startsWith('##')),
    ['搜索', '索引号：SH01-2021'],
  );
  assert.deepEqual(
    headings.map(({ text }) => text),
    ['一、现状'],
  );
});

test('a contents entry that differs from its heading is left out too if a page number follows it', () => {
  const { dropped, parts } = madeUpDocument([
    '某区规划',
    '目 录',
    '一、现状……1',
    '二、目标……2',
    '附件：项目表……3',
    '绪 言',
    '为了发展。',
    '一、现状',
    '好。',
    '二、目标',
    '更好。',
    '附件：',
    '项目表',
    '地铁。',
  ]);
  assert.equal(dropped.length, 4);
  assert.deepEqual(
    parts.slice(0, 3).map(({ kind, text }) => [kind, text]),
    [
      ['title', '某区规划'],
      ['paragraph', '绪 言'],
      ['paragraph', '为了发展。'],
    ],
  );
});

test('第一章 on a line of its own directly below the title is the first heading', () =>
  assert.deepEqual(
    madeUpDocument([
      '某某区发展规划',
      '第一章',
      '发展环境',
      '形势总体向好。',
      '第二章',
      '总体要求',
      '坚持改革创新。',
    ]).headings.map(({ text }) => text),
    ['第一章', '第二章'],
  ));

for (const [lines, title] of [
  [['某某市防汛应急预案', '一、总则', '做好防汛。'], '某某市防汛应急预案'],
  [['倡议书', '一、节水', '请节水。'], '倡议书'],
  [['某某市养犬管理法', '一、总则', '做好管理。'], '某某市养犬管理法'],
  [['某某市促进消费若干措施', '一、促进汽车消费', '给予补贴。'], '某某市促进消费若干措施'],
  [['某某县民生实事项目一览表', '表1 民生实事', '序号\t项目\t单位', '1\t教育\t教育局'], '某某县民生实事项目一览表'],
  [['政府工作报告（２０２５年１月１４日在大会上）', '各位代表：', '一、回顾', '好。'], '政府工作报告'],
  [['某某市人民政府令', '第12号', '某某市公园管理办法', '第一条 为了管理公园。'], '某某市公园管理办法'],
] as const)
  test(`${title} is the title`, () => assert.equal(madeUpDocument(lines).title, title));

test('an annex that is named above the signature begins where its name occurs again, after 附件 and a space', () =>
  assert.deepEqual(
    headingsIn([
      '某某市人民政府关于印发公园办法的通知',
      '各区人民政府：',
      '现印发给你们。',
      '附件：某某市公园办法',
      '某某市人民政府',
      '2024年5月1日',
      '附件 某某市公园办法',
      '第一章 总则',
      '第一条 为了管理公园。',
    ]),
    ['annex 1 附件 某某市公园办法', 'chapter 1 第一章 总则', 'article 1 第一条 为了管理公园。'],
  ));

for (const line of ['各位代表', '目录', '目标', '主要目标任务', '城市治理的做法', '推进综合行政执法', '关于人大代表'])
  test(`${line} is not a title and does not become one`, () => {
    const read = (text: string) => readOfficialDocument(readText(new TextEncoder().encode(text), 'a.md', 'md'));
    assert.equal(read(`# 某某区的春天\n${line}\n一、回顾\n好。\n`).title, '某某区的春天');
    assert.notEqual(madeUpDocument([line, '一、回顾', '好。']).face.title, line);
  });

test('a line with the title style of the original comes before a line that only ends like a title', () => {
  const read = (text: string) => readOfficialDocument(readText(new TextEncoder().encode(text), 'a.md', 'md'));
  assert.equal(read('# 某某区的春天\n某某区民生实事项目一览表\n一、回顾\n好。\n').title, '某某区的春天');
  assert.equal(read('某某市\n# 春天的公约\n一、回顾\n好。\n').title, '春天的公约');
  assert.equal(read('# 关于节约用水\n# 若干具体措施\n一、回顾\n好。\n').title, '关于节约用水若干具体措施');
});

test('a date in full-width digits is the date of the document', () =>
  assert.equal(
    madeUpDocument(['政府工作报告', '（２０２５年１月１４日在大会上）', '各位代表：', '一、回顾', '好。']).face.date,
    '2025-01-14',
  ));
