import { routes } from '../addressing/routes.ts';
import { indicatorsOf } from '../indicators/read-indicators.ts';
import { statedValues, type StatedValue } from '../indicators/stated-values.ts';
import { movePoint } from '../indicators/move-point.ts';
import { statusOf } from '../indicators/status-of.ts';
import { targetLists } from '../indicators/target-lists.ts';
import { printedUnit, unitOf } from '../indicators/units.ts';
import type { Bilingual, Library } from '../library/library.ts';
import type { Indicator, IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import { csv } from './csv.ts';

/** `/data/indicators.json`: what the documents promise and report, with the block of every value. */
export function indicatorsExport(library: Library): object {
  return {
    formatVersion: 1,
    indicators: indicatorsOf(library).map((indicator) => indicatorExport(indicator, library)),
  };
}

function indicatorExport(indicator: Indicator, library: Library): object {
  const { id, number, kind, name, about, series } = indicator;
  return {
    id,
    number: number ?? null,
    kind: kind ?? null,
    name,
    about: about ?? null,
    series: series.map((one) => seriesExport(indicator, one, library)),
    url: { zh: routes.indicator('zh', id), en: routes.indicator('en', id) },
  };
}

function seriesExport(indicator: Indicator, series: IndicatorSeries, library: Library): object {
  const { zh, en } = unitOf(series);
  return {
    id: series.id,
    name: series.name,
    subject: series.subject ?? null,
    unit: { zh, en },
    note: series.note ?? null,
    values: statedValues(series, library, 'zh').map((stated) => valueExport({ indicator, series, library }, stated)),
  };
}

interface Stating {
  indicator: Indicator;
  series: IndicatorSeries;
  library: Library;
}

function valueExport(of: Stating, { value, block }: StatedValue): object {
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
    scope: value.scope ?? { kind: 'one' },
    printed: printedExport(value, of.series),
    outcome: outcomeExport(of, value),
    url: { zh: routes.block('zh', block.id), en: routes.block('en', block.id) },
  };
}

/** The figure as its document prints it, if not in the unit of the series. */
function printedOtherwise(value: IndicatorValue, series: IndicatorSeries): Printed | null {
  const [unit, own] = [printedUnit(value, series), unitOf(series)];
  if (value.value === null || unit.zh === own.zh) return null;
  const { zh, en } = unit;
  return { value: movePoint(value.value, own.power - unit.power), unit: { zh, en } };
}

function printedExport(value: IndicatorValue, series: IndicatorSeries): object | null {
  const printed = printedOtherwise(value, series);
  return printed === null ? null : { value: Number(printed.value), unit: printed.unit };
}

interface Printed {
  value: string;
  unit: Bilingual;
}

/** What became of a target, and the blocks that show it; null for a reported value. */
function outcomeExport({ indicator, series, library }: Stating, value: IndicatorValue): object | null {
  if (value.type !== 'target') return null;
  const { status, reports, count } = statusOf({ indicator, series, value }, targetLists(library));
  return {
    status,
    reached: count?.reached ?? null,
    of: count?.of ?? null,
    reports: reports.map((report) => ({
      series: report.series.id,
      period: report.value.period,
      block: report.value.block,
    })),
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
  'scope',
  'scope_of',
  'scope_reached',
  'printed_value',
  'printed_unit_zh',
  'printed_unit_en',
  'status',
] as const;

/** `/data/indicators.csv`: one value a line. */
export function indicatorsCsv(library: Library): string {
  return csv(indicatorRows(library));
}

/** The same as rows, column heads first. */
export function indicatorRows(library: Library): string[][] {
  const rows = indicatorsOf(library).flatMap((indicator) =>
    indicator.series.flatMap((series) =>
      statedValues(series, library, 'zh').map((stated) => csvRow({ indicator, series, library }, stated)),
    ),
  );
  return [[...COLUMNS], ...rows];
}

function csvRow({ indicator, series, library }: Stating, { value }: StatedValue): string[] {
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
    ...scopeColumns(value),
    ...printedColumns(value, series),
    value.type === 'target' ? statusOf({ indicator, series, value }, targetLists(library)).status : '',
  ];
}

/** Scope, the number of things it counts, and how many of them a report covers. */
function scopeColumns({ scope }: IndicatorValue): string[] {
  const of = scope !== undefined && 'of' in scope ? String(scope.of) : '';
  const reached = scope?.kind === 'each' && scope.which !== undefined ? String(scope.which.length) : '';
  return [scope?.kind ?? 'one', of, reached];
}

function printedColumns(value: IndicatorValue, series: IndicatorSeries): string[] {
  const printed = printedOtherwise(value, series);
  return [printed?.value ?? '', printed?.unit.zh ?? '', printed?.unit.en ?? ''];
}
