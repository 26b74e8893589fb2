import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingsIn, madeUpDocument } from './made-up-document.ts';

const FACE = ['工作报告', '各位代表：', '现在报告工作。'];

test('chapters may contain 一、 and （一）, which begin anew in each', () => {
  assert.deepEqual(
    headingsIn([
      '某区规划纲要',
      '第一章 总体要求',
      '一、基础',
      '基础好。',
      '（一）经济',
      '平稳。',
      '二、目标',
      '第二章 任务',
      '一、产业',
      '壮大。',
    ]),
    [
      'chapter 1 第一章 总体要求',
      'yi 1 一、基础',
      'yi-bracket 1 （一）经济',
      'yi 2 二、目标',
      'chapter 2 第二章 任务',
      'yi 1 一、产业',
    ],
  );
});

test('chapters and articles continue to count through the parts above them', () => {
  const document = madeUpDocument([
    '某市办法',
    '第一章 总则',
    '第一条 为了。',
    '第二条 本办法。',
    '第二章 管理',
    '第三条 各区。',
    '第四条 各局。',
  ]);
  assert.deepEqual(
    document.headings.map(({ number }) => number),
    [1, 1, 2, 2, 3, 4],
  );
  assert.deepEqual(document.doubts, []);
});

test('a line after a missing number, or with a repeated one, is a heading and a doubt', () => {
  const document = madeUpDocument([
    ...FACE,
    '一、回顾',
    '（一）经济。增长。',
    '（三）民生。改善。',
    '（三）安全。稳定。',
  ]);
  assert.equal(document.headings.length, 4);
  assert.deepEqual(
    document.doubts.map(({ line, reason }) => `${line} ${reason}`),
    [
      '6 "（三）" comes where number 2 is expected: a number is missing.',
      '7 "（三）" comes where number 4 is expected: a number is repeated.',
    ],
  );
});

test('numbers that start again are headings, and the doubt names the heading without a number', () => {
  const document = madeUpDocument([
    ...FACE,
    '2024年回顾',
    '（一）经济。增长。',
    '（二）民生。改善。',
    '2025年安排',
    '（一）产业。壮大。',
    '（二）就业。扩大。',
  ]);
  assert.equal(document.headings.length, 4);
  assert.deepEqual(
    document.doubts.map(({ line }) => line),
    [8],
  );
  assert.match(document.doubts[0]?.reason ?? '', /start again.*“2025年安排”/);
});

test('a sentence that begins with a number out of order is text and a doubt', () => {
  const document = madeUpDocument([
    ...FACE,
    '一、回顾',
    '三、四线城市的房地产市场保持平稳，价格没有大的波动。',
    '八、九十年代建成的老旧小区全部改造完毕，居民满意。',
    '二、安排',
    '加快。',
  ]);
  assert.deepEqual(
    document.headings.map(({ line }) => line).filter((line) => line !== 5),
    [4, 7],
  );
  assert.ok(document.doubts.some(({ line }) => line === 6));
});

test('levels may be nested against their usual order where the numbers continue', () => {
  assert.deepEqual(
    headingsIn([...FACE, '（一）产业', '一、工业', '增长。', '二、农业', '稳定。', '（二）民生', '改善。']),
    ['yi-bracket 1 （一）产业', 'yi 1 一、工业', 'yi 2 二、农业', 'yi-bracket 2 （二）民生'],
  );
});

test('1. is a heading where text follows, on the line or below it', () => {
  assert.deepEqual(
    headingsIn([
      ...FACE,
      '一、任务',
      '1.产业。壮大产业。',
      '2.民生。改善民生。',
      '二、保障',
      '1.组织',
      '加强领导。',
      '2.资金',
      '加大投入。',
    ]),
    ['yi 1 一、任务', 'arabic 1 1.产业。', 'arabic 2 2.民生。', 'yi 2 二、保障', 'arabic 1 1.组织', 'arabic 2 2.资金'],
  );
});

test('1. without text is a list item, and so are numbers inside one sentence over several lines', () => {
  const document = madeUpDocument([
    ...FACE,
    '一、实事',
    '1.新建学校10所。',
    '2.新建医院2所。',
    '3.改造道路5条。',
    '以上各项年内完成。',
    '二、条件',
    '（一）有场所；',
    '（二）有人员；',
    '（三）有经费。',
  ]);
  assert.deepEqual(
    document.headings.map(({ text }) => text),
    ['一、实事', '二、条件'],
  );
  assert.equal(document.parts.filter(({ kind }) => kind === 'item').length, 6);
});

test('a number inside a sentence is text', () => {
  assert.deepEqual(headingsIn([...FACE, '一、回顾', '做到：（一）早发现；（二）早报告；（三）早治疗。']), [
    'yi 1 一、回顾',
  ]);
});

test('1.1 belongs to its 1.; without one it is text', () => {
  assert.deepEqual(headingsIn([...FACE, '一、任务', '1.产业', '加快。', '1.1 经济', '增长。', '1.2 科技', '创新。']), [
    'yi 1 一、任务',
    'arabic 1 1.产业',
    'arabic 1 1.1 经济',
    'arabic 2 1.2 科技',
  ]);
});

test('2. continues after 1.1 and 1.2 where no 1. is printed', () => {
  assert.deepEqual(
    headingsIn([...FACE, '（一）服务', '1.1 经济', '增长。', '1.2 科技', '创新。', '2. 民生', '改善。']),
    ['yi-bracket 1 （一）服务', 'arabic 1 1.1 经济', 'arabic 2 1.2 科技', 'arabic 2 2. 民生'],
  );
});

test('1., 2. and 3. inside one sentence over several lines are a list, even where their text runs on', () => {
  assert.deepEqual(
    headingsIn([...FACE, '一、目标', '目标是：', '1.规模。达到5亿元；', '2.结构。达到95%；', '3.质量。达到先进。']),
    ['yi 1 一、目标'],
  );
});

test('a number far from the expected one begins a sentence, and is a doubt', () => {
  const document = madeUpDocument([
    ...FACE,
    ...['一、甲', '好。', '二、乙', '好。', '三、丙', '好。', '四、丁', '好。'],
    '二、要学习的经验还有很多，我们要借鉴。',
  ]);
  assert.equal(document.headings.length, 4);
  assert.match(document.doubts[0]?.reason ?? '', /It is kept as text/);
});

for (const sentence of [
  '三、四线城市房价平稳，销售回升。',
  '三、四季度增速加快；库存下降。',
  '三、四级响应及时启动，群众转移到位。',
])
  test(`${sentence} names two of a kind and is text without a doubt, although 三 is the next number`, () => {
    const { headings, doubts } = madeUpDocument([
      ...FACE,
      '一、甲',
      '好。',
      '二、乙',
      '好。',
      sentence,
      '三、丙',
      '好。',
    ]);
    assert.deepEqual(
      headings.map(({ text }) => text),
      ['一、甲', '二、乙', '三、丙'],
    );
    assert.deepEqual(doubts, []);
  });

test('三、四级联动 on a line of its own is a heading', () => {
  const { headings } = madeUpDocument([...FACE, '一、甲', '好。', '二、乙', '好。', '三、四级联动', '好。']);
  assert.equal(headings.at(-1)?.text, '三、四级联动');
});

for (const sentence of [
  '第二章至第五章由水利厅牵头，会同实施。',
  '第三条规定的行为应当禁止。',
  '（一）、（二）两项任务按月调度。',
])
  test(`${sentence} mentions numbers and is text`, () => {
    const { headings } = madeUpDocument([
      '某某规划',
      '第一章 甲',
      '（一）好。',
      sentence,
      '（二）好。',
      '第二章 乙',
      '（一）好。',
    ]);
    assert.equal(
      headings.some(({ text }) => text === sentence),
      false,
    );
    assert.equal(headings.at(-2)?.text, '第二章 乙');
  });
