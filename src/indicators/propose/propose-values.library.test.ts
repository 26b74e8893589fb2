import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError } from '../../files/content-error.ts';
import { loadLibrary } from '../../loading/load-library.ts';
import { indicatorsOf } from '../read-indicators.ts';
import { closenessOf } from './closeness.ts';
import { findFigures, findWordedFigures } from './find-figures.ts';
import { unitOf } from '../units.ts';
import { proposeValues } from './propose-values.ts';
import { isFigureOf, runPropose } from './run-propose.ts';

const REPORT = 'plan-report-2025';
const library = loadLibrary('public');
const indicators = indicatorsOf(library);
const keyOf = (
  indicator: string,
  series: string,
  { block, value, upTo }: { block: string; value: string | null; upTo?: string | undefined },
) => `${indicator}/${series} ${block} ${value} ${upTo}`;
const enteredFrom = (document: string) =>
  indicators.flatMap(({ id, series }) =>
    series.flatMap((one) =>
      one.values
        .filter(({ block }) => block.startsWith(`${document}/`))
        .map((value) => ({ key: keyOf(id, one.id, value), value })),
    ),
  );
const proposedFrom = (document: string) =>
  new Map(
    proposeValues(document, indicators, library).map(({ indicator, series, value }) => [
      keyOf(indicator, series, value),
      value,
    ]),
  );
const reading = ({ type, period, qualifier }: { type: string; period: string; qualifier: string }) =>
  [type, period, qualifier].join(' ');
const sameReading =
  (values: ReturnType<typeof proposedFrom>) =>
  ({ key, value }: ReturnType<typeof enteredFrom>[number]): boolean =>
    reading(values.get(key) ?? assert.fail(key)) === reading(value);
const entered = enteredFrom(REPORT);
const proposed = proposedFrom(REPORT);
const found = entered.filter(({ key }) => proposed.has(key));

test('finds four of five values that people entered for the 2025 report, without using their entries', () => {
  assert.ok(entered.length > 100);
  assert.ok(found.length >= 0.8 * entered.length, `${found.length} of ${entered.length}`);
});

test('each of those is right in subject, period and exactness', () => {
  assert.deepEqual(
    found.map(({ key }) => `${key} ${reading(proposed.get(key) ?? assert.fail(key))}`),
    found.map(({ key, value }) => `${key} ${reading(value)}`),
  );
});

for (const [document, least] of [
  ['work-report-2022', 0.9],
  ['two-sessions-2022', 0.8],
  ['plan-2021-2025', 0.75],
] as const)
  test(`gives the right years for most values of ${document}, with its reviews as results and its aims as targets`, () => {
    const values = proposedFrom(document);
    const [given, right] = [enteredFrom(document).filter(({ key }) => values.has(key)), sameReading(values)];
    assert.ok(given.filter(right).length >= least * given.length, `${given.filter(right).length} of ${given.length}`);
  });

test('three of four proposals are what people entered', () => {
  assert.ok(found.length >= 0.7 * proposed.size, `${found.length} of ${proposed.size}`);
});

test('prints what nobody has entered, in the form of the files, and refuses a document of another place', () => {
  const printed = runPropose(REPORT, library, indicators).join('\n');
  assert.match(printed, /# src\/content\/indicators\/[a-z-]+\.yaml, series [a-z-]+: /);
  assert.match(printed, /\d+ values to confirm/);
  const first = entered[0]?.value ?? assert.fail();
  assert.ok(!printed.includes(`  value: "${first.value}"\n  qualifier: ${first.qualifier}\n  block: ${first.block}\n`));
  const elsewhere = {
    ...library,
    document: (id: string) => {
      const document = library.document(id);
      return { ...document, source: { ...document.source, authority: 'elsewhere' as const } };
    },
  };
  assert.throws(() => runPropose(REPORT, elsewhere, indicators), ContentError);
  assert.throws(() => runPropose('nowhere', library, indicators), /no such document/);
});

test('a figure that was entered for one indicator is proposed for no other', () => {
  const printed = runPropose('work-report-2022', library, indicators).join('\n');
  assert.ok(!printed.includes('zh: 生命健康产业总产出年均增长 10%'));
  assert.ok(!printed.includes('zh: 绿化覆盖率32%'));
});

test('a second figure of a clause is proposed even if the first has been entered', () => {
  const [zh, value] = ['升级亚太区总部 2 家', '2'];
  assert.ok(isFigureOf({ zh, value }, { zh, value }));
  assert.ok(isFigureOf({ zh: `新增地区总部 8 家、${zh}`, value }, { zh, value }));
  assert.ok(!isFigureOf({ zh: `${zh}、外资研发中心 2 家`, value }, { zh, value }));
});

for (const [text, unit, figures] of [
  ['增长4.8%，达到 90% 以上', 'percent', ['4.8%', '90% 以上']],
  ['完成 1,249.7 亿元', 'rmb', ['1,249.7 亿元']],
  ['冲刺千亿，突破千亿元，迈向千亿', 'rmb', ['千亿', '千亿元']],
  ['惠及600万余人次', 'person-times', ['600万余人次']],
  ['改建300张认知症床位', { zh: '张', en: 'beds' }, ['300张']],
  ['13\t年均增长率\t%\t预期性\t15', 'percent', ['13', '15']],
  ['没有数字', 'percent', []],
] as const)
  test(`finds ${figures.length} figures in ${text}`, () =>
    assert.deepEqual(
      findFigures(text, unitOf({ unit })).map(({ start, end }) => text.slice(start, end)),
      figures,
    ));

test('finds the words that stand for a figure', () =>
  assert.deepEqual(
    findWordedFigures('增长与全市保持同步，控制在市指标内，基本实现绿化全覆盖').map(({ start }) => start),
    [2, 10, 18],
  ));

test('a figure of growth is not a total, and a start is not a completion', () => {
  const words = (name: string, deeds: string[]) => ({ labels: [name], own: [], deeds: new Set(deeds) });
  const near = (text: string, figure: string, name: string, deeds: string[]) => {
    const start = text.indexOf(figure);
    return closenessOf(text, { start, end: start + figure.length }, words(name, deeds), []);
  };
  const text = '重大项目全年开工 235 万平方米';
  assert.ok(
    (near(text, '235 万平方米', '重大项目', ['start']) ?? 0) >
      (near(text, '235 万平方米', '重大项目', ['completion']) ?? 0),
  );
  assert.equal(near('徐汇滨江 3 公里', '3 公里', '架空线入地', []), null);
});

test('a figure in a clause with another subject scores low for a name mentioned before', () => {
  const words = { labels: ['预算收入'], own: [], deeds: new Set(['growth']) };
  const scoreOf = (text: string): number =>
    closenessOf(text, { start: text.indexOf('4%'), end: text.indexOf('4%') + 2 }, words, []) ?? 0;
  assert.ok(scoreOf('完成预算收入296亿元，单位增加值能耗增长4%') + 5 < scoreOf('完成预算收入296亿元，同比增长4%'));
});
