import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpDocument } from './made-up-document.ts';

const TERMS = [
  ['“一河三湾”', '沿河布局的三个片区。'],
  ['双链融合', '以创新链提升产业链的机制。'],
  ['“拿地即开工”', '取得土地时同步取得许可。做法有二：提前介入，并联审批。'],
  ['CCUS', '碳捕集、利用与封存技术，即把二氧化碳再投入生产。'],
  ['零碳园区', '二氧化碳排放与吸收相抵的园区。'],
] as const;
const NAMES = TERMS.map(([name]) => name.replace(/[“”]/gu, ''));

/** A report that has every name, with `mark` after it, followed by these lines. */
function read(lines: readonly string[], mark: (number: number) => string = () => '') {
  const named = NAMES.map((name, index) => `${name}${mark(index + 1)}`).join('、');
  return madeUpDocument([
    ...['工作报告', '各位代表：', '一、回顾', '增长5%。', '二、安排', `推进${named}。`, '1.教育：建校。', '努力奋斗！'],
    ...lines,
  ]);
}

function each(line: (name: string, definition: string, number: number) => string | readonly string[]): string[] {
  return TERMS.flatMap(([name, definition], index) => line(name, definition, index + 1));
}

function namesIn(lines: readonly string[], mark?: (number: number) => string): string[] {
  return read(lines, mark).terms.map(({ name }) => name.replace(/[“”]/gu, ''));
}

const HAN = '〇一二三四五';
const CIRCLED = '〇①②③④⑤';

for (const [form, line] of [
  ['1. and a colon', (name, text, number) => `${number}.${name}：${text}`],
  ['1. and 是指', (name, text, number) => `${number}.${name}是指${text}`],
  ['1. and a comma before 指', (name, text, number) => `${number}.${name}，指${text}`],
  ['1. and a dash', (name, text, number) => `${number}.${name}——${text}`],
  ['1. and a stop', (name, text, number) => `${number}.${name}。${text}`],
  ['1 and spaces', (name, text, number) => `${number} ${name} ${text}`],
  ['1. and two lines', (name, text, number) => [`${number}.${name}`, text]],
  ['1. and more paragraphs', (name, text, number) => [`${number}.${name}：${text}`, '由市政府统一部署，各县实施。']],
  ['（1）', (name, text, number) => `（${number}）${name}：${text}`],
  ['一、', (name, text, number) => `${HAN[number] ?? ''}、${name}：${text}`],
  ['（一）', (name, text, number) => `（${HAN[number] ?? ''}）${name}：${text}`],
  ['注1', (name, text, number) => `注${number}：${name}：${text}`],
  ['①', (name, text, number) => `${CIRCLED[number] ?? ''}${name}：${text}`],
  ['bullets', (name, text) => `●${name}：${text}`],
  ['【】', (name, text) => `【${name}】${text}`],
  ['no number', (name, text) => `${name}：${text}`],
  ['no number and 是指', (name, text) => `${name}是指${text}`],
  ['no number and two lines', (name, text) => [name, text]],
] as const satisfies readonly (readonly [string, Parameters<typeof each>[0]])[]) {
  test(`finds terms of the text below it without a title, with ${form}`, () =>
    assert.deepEqual(namesIn(each(line)), NAMES));
  for (const title of ['注释', '备注：', '附注', '名词解释如下：', '相关概念', '〖有关用语含义〗'])
    test(`finds them below ${title}, with ${form}`, () => assert.deepEqual(namesIn([title, ...each(line)]), NAMES));
}

for (const [form, mark] of [
  ['[1]', (number) => `[${number}]`],
  ['（1）', (number) => `（${number}）`],
  ['①', (number) => CIRCLED[number] ?? ''],
  ['*', () => '*'],
] as const satisfies readonly (readonly [string, (number: number) => string])[])
  test(`the mark ${form} after a name in the text points to its note`, () =>
    assert.deepEqual(
      namesIn(
        each((name, text, number) => `${mark(number)}${name}：${text}`),
        mark,
      ),
      NAMES,
    ));

test('one paragraph may contain many entries, and the title', () => {
  const entries = each((name, text, number) => `${number}.${name}：${text}`).join('');
  assert.deepEqual(namesIn([`名词解释：${entries}`]), NAMES);
  assert.deepEqual(namesIn(['名词解释', entries]), NAMES);
  assert.deepEqual(namesIn([entries]), NAMES);
  assert.deepEqual(
    namesIn(['名词解释', each((name, text) => `${name}是指${text.replace(/。.*/u, '')}；`).join('')]),
    NAMES,
  );
});

test('an office and a date below a glossary do not belong to a definition', () => {
  const { terms, parts } = read([
    ...each((name, text, number) => `${number}.${name}：${text}`),
    '青溪市人民政府',
    '2025年1月15日',
  ]);
  assert.deepEqual(terms.at(-1)?.definition, ['二氧化碳排放与吸收相抵的园区。']);
  assert.equal(parts.at(-1)?.kind, 'signature');
});

for (const [what, lines] of [
  ['tasks', each((name, _, number) => `${number}.${name}：完成投资${number}亿元。`)],
  ['tasks in an annex', ['附件', '重点工作分工', ...each((name, _, number) => `${number}.${name}：由市科技局牵头。`)]],
  ['projects in a table', ['附件', '项目表', '名称\t内容', ...each((name) => `${name}\t在建`)]],
  ['a list that a colon announces', ['主要目标：', ...each((name, text) => `${name}：${text}`)]],
  [
    'steps',
    [
      '1.第一步，即上半年，规划。',
      '2.第二步，即三季度，建设。',
      '3.第三步，即四季度，验收。',
      '4.第四步，即明年，运行。',
    ],
  ],
  ['sources', each((_, __, number) => `[${number}] 《统计年鉴》，统计出版社2023年版，第${number}页。`)],
  [
    'quotations',
    ['注释', ...each((_, __, number) => `[${number}] 王明：《零碳园区》，某出版社2018年版，第${number}页。`)],
  ],
  ['remarks', ['注释：', '1.增速：按可比价。', '2.为快报数。', '3.人均数按常住人口算。', '4.资料来源：统计局。']],
  ['a list of annexes', ['附件：', '1.项目清单', '2.名词解释', '3.任务分工表']],
] as const)
  test(`${what} are not terms`, () => assert.deepEqual(namesIn(lines), []));

test('notes stay notes where many say how something was counted', () => {
  const notes = [
    '[1]双链融合是指机制。',
    '[2]CCUS是指技术。',
    '[3]零碳园区是指园区。',
    '[4]为初步数。',
    '[5]按现价算。',
  ];
  assert.deepEqual(
    namesIn(notes, (number) => `[${number}]`),
    [],
  );
});

for (const [what, lines] of [
  ['a salutation before each part', ['各位代表！', '各位代表！', '各位代表！', '各位代表！']],
  ['the office in charge of each task', ['牵头单位：', '责任单位：', '牵头单位：', '责任单位：']],
] as const)
  test(`${what} is not a glossary`, () => {
    const repeated = lines.flatMap((line) => [line, '我们要全面落实双链融合，各级政府、各部门要主动作为。']);
    const { terms } = madeUpDocument(['工作报告', '各位代表！', '一、回顾', '牵头单位、责任单位要尽责。', ...repeated]);
    assert.deepEqual(terms, []);
  });

test('a name that comes twice makes no text of a glossary', () => {
  const entries = each((name, text, number) => `${number}.${name}：指${text}`);
  assert.deepEqual(namesIn([...entries, '6.双链融合：指另一种机制。']), [...NAMES, '双链融合']);
});

test('the number of each entry may be on a line of its own', () => {
  const { terms } = read(each((name, text, number) => [String(number), `${name}：${text}`]));
  assert.deepEqual(
    terms.map(({ printedNumber, definition }) => [printedNumber, definition]),
    TERMS.map(([, text], index) => [String(index + 1), [text]]),
  );
});
