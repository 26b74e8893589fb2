import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsToTranslate, unitId, unitPlace } from './exchange-unit.ts';

for (const [block, cell, id] of [
  ['plan-report-2025/part-1/s1-p3', null, 'plan-report-2025.part-1.s1-p3'],
  ['plan/chapter-3/s3-t1-r14', 2, 'plan.chapter-3.s3-t1-r14:2'],
  ['report/terms/tto/title', null, 'report.terms.tto.title'],
] as const)
  test(`${id} is the unit of ${block}`, () => {
    assert.equal(unitId(block, cell), id);
    const place = unitPlace(id);
    assert.equal(`${place?.page}/${place?.fragment}`, block);
    assert.equal(place?.cell, cell);
  });

for (const id of ['', 'plan', 'plan.chapter-3', 'Plan.chapter.p1', 'plan.chapter-3.p1:0', 'plan chapter p1'])
  test(`"${id}" is not the id of a unit`, () => assert.equal(unitPlace(id), null));

for (const [kind, zh, cells] of [
  ['paragraph', '一\t二', [[null, '一\t二']]],
  ['row', '1\t地区生产总值\t%\t15', [[2, '地区生产总值']]],
  [
    'row',
    '2021\t\t15%',
    [
      [1, '2021'],
      [3, '15%'],
    ],
  ],
] as const)
  test(`a ${kind} ${JSON.stringify(zh)} has ${cells.length} units`, () =>
    assert.deepEqual(
      cellsToTranslate({ kind, zh }).map(({ cell, zh: text }) => [cell, text]),
      cells,
    ));
