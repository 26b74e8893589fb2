import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedNumber } from './printed-number.ts';

for (const [text, read] of [
  ['第一篇　总则', 'part 1 总则'],
  ['第二部分 任务', 'part 2 任务'],
  ['第十二章 保障', 'chapter 12 保障'],
  ['第1章 总则', 'chapter 1 总则'],
  ['第一百零二条 本条例自公布之日起施行。', 'article 102 本条例自公布之日起施行。'],
  ['第三节　水利', 'section 3 水利'],
  ['一、回顾', 'yi 1 回顾'],
  ['十一．民生', 'yi 11 民生'],
  ['二 2025年工作安排', 'yi 2 2025年工作安排'],
  ['（一）加快发展。', 'yi-bracket 1 加快发展。'],
  ['(二) 改善民生', 'yi-bracket 2 改善民生'],
  ['（三）、安全', 'yi-bracket 3 安全'],
  ['(七）文化', 'yi-bracket 7 文化'],
  ['1.产业', 'arabic 1 产业'],
  ['2．产业', 'arabic 2 产业'],
  ['3、产业', 'arabic 3 产业'],
  ['1.1 经济', 'decimal 1 经济'],
  ['（1）港口', 'arabic-bracket 1 港口'],
  ['2）港口', 'arabic-bracket 2 港口'],
  ['③港口', 'circled 3 港口'],
  ['１．产业', 'arabic 1 产业'],
  ['（１２）港口', 'arabic-bracket 12 港口'],
  ['第１章 总则', 'chapter 1 总则'],
  ['第 十 二 章 保障', 'chapter 12 保障'],
  ['（十 一）民生', 'yi-bracket 11 民生'],
  ['【四】改革', 'yi-bracket 4 改革'],
  ['〔五〕改革', 'yi-bracket 5 改革'],
  ['[六]改革', 'yi-bracket 6 改革'],
  ['七）改革', 'yi-bracket 7 改革'],
  ['㈢改革', 'yi-bracket 3 改革'],
  ['叁、民生', 'yi 3 民生'],
  ['Ⅱ、民生', 'yi 2 民生'],
  ['⑵港口', 'arabic-bracket 2 港口'],
  ['⒊港口', 'arabic 3 港口'],
  ['二，工作安排', 'yi 2 工作安排'],
  ['—、工作回顾', 'yi 1 工作回顾'],
  ['（—）经济', 'yi-bracket 1 经济'],
  ['一、二季度运行情况', 'yi 1 二季度运行情况'],
  ['二、三产融合发展迈出新步伐。', 'yi 2 三产融合发展迈出新步伐。'],
  ['二、三产融合发展，迈出新步伐。', 'yi 2 三产融合发展，迈出新步伐。'],
  ['三、四级响应及时启动。', 'yi 3 四级响应及时启动。'],
  ['四、五级书记抓乡村振兴，干部下沉一线。', 'yi 4 五级书记抓乡村振兴，干部下沉一线。'],
  ['三、四级联动抓落实，责任到人。', 'yi 3 四级联动抓落实，责任到人。'],
  ['二、三级医院：指技术全面，管理规范的医院。', 'yi 2 三级医院：指技术全面，管理规范的医院。'],
] as const)
  test(`reads ${read.split(' ', 2).join(' ')} in ${text}`, () => {
    const number = printedNumber(text);
    assert.equal(`${number?.style} ${number?.number} ${number?.rest}`, read);
    assert.equal((number?.printed ?? '') + (number?.rest ?? ''), text);
  });

for (const text of [
  '第一产业增加值增长5%',
  '第一，坚持党的领导',
  '一是加快发展',
  '一、二、三产业协调发展',
  '二、三产业比重提高',
  '三、四级响应及时启动，群众转移到位。',
  '三、四线城市房价平稳。销售回升。',
  '——深化改革',
  '2.5亿元投入使用',
  '2025年是关键一年',
  '1978.12 会议',
  '第二节点工程',
  '第三条例',
  '（2025年1月8日在会议上）',
])
  test(`reads no number in ${text}`, () => assert.equal(printedNumber(text), null));
