import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockOf } from '../../glossary/block-fixture.ts';
import { contextFixture, documentFixture, libraryPageFixture } from '../../reading/context-fixture.ts';
import type { IndicatorSeries, IndicatorValue } from '../../schemas/indicator.ts';
import { seriesChart } from './series-chart.ts';
import { shownReports, shownValue } from './shown-value.ts';

const TITLE = blockOf('plan/chapter-1/title', '第一章', 'Chapter 1');
const BLOCK = blockOf('plan/chapter-1/p1', '达到五十亿元', 'Reached RMB 5 billion');
const PLAN = documentFixture('plan', [libraryPageFixture('plan', 'chapter-1', [TITLE, BLOCK])]);
const context = contextFixture({
  documents: [PLAN],
  block: (id) => (id === BLOCK.id ? BLOCK : undefined),
});

function valueOf(more: Partial<IndicatorValue> = {}): IndicatorValue {
  return {
    type: 'result',
    period: '2025',
    value: '50',
    qualifier: 'exact',
    block: BLOCK.id,
    ...more,
  } as IndicatorValue;
}

function seriesOf(values: readonly IndicatorValue[]): IndicatorSeries {
  const name = { zh: '总额', en: 'Total' };
  return { id: 'total', name, unit: { zh: '亿元', en: 'RMB 100 million' }, values } as unknown as IndicatorSeries;
}

const SERIES = seriesOf([valueOf()]);

test('a value links to the block that states it, and is named with its place', () => {
  const { href, label, name } = shownValue(valueOf(), SERIES, context);
  assert.equal(href, '/en/plan/chapter-1/#p1');
  assert.equal(name, `${label} (Chapter 1 · Paragraph 1)`);
});

test('a value is shown with its years, and with what is uncertain about them', () => {
  const remarks = (more: Partial<IndicatorValue>): string => shownValue(valueOf(more), SERIES, context).remarks;
  assert.equal(remarks({}), '2025');
  assert.match(remarks({ dating: 'inferred' }), /^2025.*inferred/);
  assert.match(remarks({ type: 'expected' }), /^2025.*expected/);
});

test('a report is named after its measure where the target has another', () => {
  const measures = (isNamed: boolean): (string | undefined)[] =>
    shownReports([{ series: SERIES, value: valueOf() }], isNamed, context).map(({ measure }) => measure);
  assert.deepEqual([measures(true), measures(false)], [['Total'], [undefined]]);
});

test('a target differs from a reported value in shape, which the key below explains', () => {
  const chart = seriesChart(seriesOf([valueOf({ type: 'target' }), valueOf(), valueOf({ period: '2024' })]), context);
  assert.deepEqual(
    chart?.keys.map(({ type }) => type),
    ['target', 'result'],
  );
  const [target, result] = chart?.keys.map(({ shape }) => shape) ?? [];
  assert.notEqual(target, result);
  for (const mark of chart?.marks ?? []) assert.equal(mark.shape, mark.type === 'target' ? target : result);
});

test('a series without figures has no chart', () => {
  assert.equal(seriesChart(seriesOf([valueOf({ value: null })]), context), null);
});
