import { routes } from '../addressing/routes.ts';
import { indicatorsOf } from '../indicators/read-indicators.ts';
import { statedValues, type StatedValue } from '../indicators/stated-values.ts';
import { unitOf } from '../indicators/units.ts';
import type { Library } from '../library/library.ts';
import type { Indicator, IndicatorSeries } from '../schemas/indicator.ts';
import { csv } from './csv.ts';

/** `/data/indicators.json`: what the documents promise and report, with the block of every value. */
export function indicatorsExport(library: Library): object {
  return {
    formatVersion: 1,
    indicators: indicatorsOf(library).map((indicator) => indicatorExport(indicator, library)),
  };
}

function indicatorExport({ id, number, kind, name, about, series }: Indicator, library: Library): object {
  return {
    id,
    number: number ?? null,
    kind: kind ?? null,
    name,
    about: about ?? null,
    series: series.map((one) => seriesExport(one, library)),
    url: { zh: routes.indicator('zh', id), en: routes.indicator('en', id) },
  };
}

function seriesExport(series: IndicatorSeries, library: Library): object {
  const { zh, en } = unitOf(series);
  return {
    id: series.id,
    name: series.name,
    unit: { zh, en },
    note: series.note ?? null,
    values: statedValues(series, library, 'zh').map(valueExport),
  };
}

function valueExport({ value, block }: StatedValue): object {
  return {
    type: value.type,
    period: value.period,
    dating: value.dating ?? 'stated',
    value: value.value === null ? null : Number(value.value),
    upTo: value.upTo === undefined ? null : Number(value.upTo),
    qualifier: value.qualifier,
    block: block.id,
    zh: value.zh,
    en: value.en ?? null,
    url: { zh: routes.block('zh', block.id), en: routes.block('en', block.id) },
  };
}

const COLUMNS = [
  'indicator',
  'number',
  'name_zh',
  'name_en',
  'series',
  'series_zh',
  'series_en',
  'unit_zh',
  'unit_en',
  'type',
  'period',
  'dating',
  'qualifier',
  'value',
  'up_to',
  'block',
  'zh',
  'en',
] as const;

/** `/data/indicators.csv`: one value a line. */
export function indicatorsCsv(library: Library): string {
  const rows = indicatorsOf(library).flatMap((indicator) =>
    indicator.series.flatMap((series) =>
      statedValues(series, library, 'zh').map((stated) => csvRow(indicator, series, stated)),
    ),
  );
  return csv([COLUMNS, ...rows]);
}

function csvRow(indicator: Indicator, series: IndicatorSeries, { value }: StatedValue): string[] {
  const unit = unitOf(series);
  return [
    indicator.id,
    String(indicator.number ?? ''),
    indicator.name.zh,
    indicator.name.en,
    series.id,
    series.name.zh,
    series.name.en,
    unit.zh,
    unit.en,
    value.type,
    value.period,
    value.dating ?? 'stated',
    value.qualifier,
    value.value ?? '',
    value.upTo ?? '',
    value.block,
    value.zh,
    value.en ?? '',
  ];
}
