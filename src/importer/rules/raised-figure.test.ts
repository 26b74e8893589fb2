import assert from 'node:assert/strict';
import { test } from 'node:test';
import { raisedFigure } from './raised-figure.ts';

for (const [before, raised, shown] of [
  ['面积5km', '2', '²'],
  ['PM', '10', '[10]'],
  ['装机10', '8', '⁸'],
  ['增长5.10', '8', '[8]'],
  ['增长5%', '2', '[2]'],
  ['', ' 12 ', '[12]'],
  ['第1', 'st', null],
  ['约10', '-3', '⁻³'],
  ['mg·m', '−3', '⁻³'],
  ['下降', '-3', null],
] as const)
  test(`${before || 'nothing'} followed by a raised ${raised} becomes ${shown}`, () => {
    assert.equal(raisedFigure(before, raised), shown);
  });
