import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseHedge, englishHedge, type Hedge } from './hedges.ts';

for (const [text, figure, hedge] of [
  ['不低于 30 个', '30', 'at least'],
  ['不超过30个', '30', 'at most'],
  ['少于 30 个', '30', 'under'],
  ['少于去年，共 30 个', '30', null],
  ['突破 30 亿元', '30', 'over'],
  ['突破难点，投入 30 亿元', '30', null],
  ['接近30%', '30', 'nearly'],
  ['附近 30 个', '30', null],
  ['近30年', '30', null],
  ['近30个', '30', 'nearly'],
  ['只有30个', '30', 'only'],
  ['整整 30 个', '30', 'exactly'],
  ['约占全区 30%', '30', 'about'],
  ['节约 30%', '30', null],
  ['30余个', '30余', 'over'],
  ['30 余个', '30', 'over'],
  ['30+ 个', '30', 'plus'],
  ['1+13+X', '1', null],
  ['30 万平方米以上', '30', 'at least'],
  ['30 个以下', '30', 'below'],
  ['30 个，以下七方面', '30', null],
  ['30 个左右', '30', 'about'],
  ['30 个，道路左右', '30', null],
  ['30 分钟内', '30', 'within'],
  ['30 个内容', '30', null],
] as const satisfies readonly (readonly [string, string, Hedge | null])[])
  test(`${text} is hedged by ${hedge ?? 'nothing'}`, () => {
    const start = text.indexOf(figure);
    assert.equal(chineseHedge(text, start, start + figure.length), hedge);
  });

for (const [text, hedge] of [
  ['no fewer than 30 homes', 'at least'],
  ['not more than the RMB 30 million', 'at most'],
  ['less than 30 days', 'under'],
  ['less than hoped, and 30 days', null],
  ['barely 30', 'only'],
  ['wholesome 30', null],
  ['30 homes or more', 'at least'],
  ['30 homes or more than that', null],
  ['30 homes of Grade III or above', null],
  ['30 square meters or less', 'below'],
  ['30 days or so', 'about'],
  ['30-plus homes', 'plus'],
  ['some 30', 'about'],
] as const satisfies readonly (readonly [string, Hedge | null])[])
  test(`"${text}" is hedged by ${hedge ?? 'nothing'}`, () => {
    const start = text.indexOf('30');
    assert.equal(englishHedge(text, start, start + 2), hedge);
  });
