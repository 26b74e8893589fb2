import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movePoint } from './move-point.ts';
import { shownFigure, unitOf, withUnit } from './units.ts';

for (const [decimal, power, moved] of [
  ['393120000000', -8, '3931.2'],
  ['3931.2', -1, '393.12'],
  ['5', -3, '0.005'],
  ['12', 4, '120000'],
  ['0.01', 0, '0.01'],
] as const) {
  test(`${decimal} moved by ${power} is ${moved}`, () => assert.equal(movePoint(decimal, power), moved));
}

for (const [unit, figure, zh, en] of [
  ['rmb', '3931.2', '3931.2 亿元', 'RMB 393.12 billion'],
  ['percent', '4.8', '4.8%', '4.8%'],
  ['area', '235', '235 万平方米', '2,350,000 square meters'],
  ['person-times', '450', '450 万人次', '4.5 million attendances'],
] as const) {
  test(`shows ${figure} ${unit} as ${zh} and ${en}`, () => {
    const of = unitOf({ unit });
    assert.deepEqual(
      [withUnit(shownFigure(figure, of, 'zh'), of, 'zh'), withUnit(shownFigure(figure, of, 'en'), of, 'en')],
      [zh, en],
    );
  });
}
