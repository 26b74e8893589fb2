import type { Library, LibraryBlock } from '../library/library.ts';
import { readEnglishNumbers } from '../numbers/read-english.ts';
import type { Indicator, IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import { checkReading, type Finding } from './check-reading.ts';
import { checkTables } from './check-tables.ts';
import { indicatorIssue, type IndicatorIssue } from './indicator-issue.ts';
import { leftOut } from './left-out.ts';
import { movePoint } from './move-point.ts';
import { readValue } from './read-value.ts';
import { printedUnit, unitOf, type Unit } from './units.ts';

/**
 * Everything that is wrong with the indicators: each value is compared with its block, in both languages, and with the
 * official tables.
 */
export function checkIndicators(indicators: readonly Indicator[], library: Checked): IndicatorIssue[] {
  return [
    ...indicators.flatMap((indicator) => [
      ...unexplained(indicator),
      ...indicator.series.flatMap((series) => checkSeries(indicator, series, indicators, library)),
    ]),
    ...checkTables(indicators, library),
  ];
}

type Checked = Pick<Library, 'facts' | 'block' | 'document' | 'page'>;

/** Reports series after the first without a note: different measures under one name must say why they are separate. */
function unexplained(indicator: Indicator): IndicatorIssue[] {
  const silent = indicator.series.filter(({ note }) => note === undefined);
  if (indicator.about !== undefined) return [];
  return silent
    .slice(1)
    .map(({ id }) =>
      indicatorIssue(
        'series-without-note',
        indicator,
        id,
        `"${id}" does not say why it is kept apart from the other series`,
      ),
    );
}

function checkSeries(
  indicator: Indicator,
  series: IndicatorSeries,
  indicators: readonly Indicator[],
  library: Checked,
): IndicatorIssue[] {
  return series.values.flatMap((value) => {
    const place = `${series.id}, ${value.type} ${value.period}, ${value.block}`;
    const block = library.block(value.block);
    if (block === undefined)
      return [indicatorIssue('unknown-block', indicator, place, `there is no block "${value.block}"`)];
    const unit = printedUnit(value, series);
    const printed = inUnit(value, unitOf(series).power - unit.power);
    const found = [
      ...checkChinese(printed, unit, block),
      ...checkEnglish(printed, unit, block),
      ...checkReading(value, block, library),
      ...leftOut(indicators, series, value).map((figure): Finding => [
        'figure-left-out',
        `“${value.zh}” also says ${figure} ${unit.zh}`,
      ]),
    ];
    return found.map(([kind, what]) => indicatorIssue(kind, indicator, place, what));
  });
}

/** A value as its document prints it, with the decimal point moved to fit the printed unit. */
function inUnit(value: IndicatorValue, power: number): IndicatorValue {
  return {
    ...value,
    value: value.value === null ? null : movePoint(value.value, power),
    ...(value.upTo === undefined ? {} : { upTo: movePoint(value.upTo, power) }),
  };
}

function checkChinese(value: IndicatorValue, unit: Unit, block: LibraryBlock): Finding[] {
  if (!block.zh.includes(value.zh)) return [['not-in-block', `the block does not say “${value.zh}”`]];
  const read = readValue(value.zh, unit);
  if (read === null) return [['value-differs', `“${value.zh}” holds no number`]];
  if (!read.hasUnit) return [['unit-differs', `“${value.zh}” does not give its figure in ${unit.zh}`]];
  const wanted = value.upTo ?? value.value;
  if (read.value !== wanted || (value.upTo !== undefined && read.from !== value.value))
    return [['value-differs', `the file has ${inWords(wanted)}, “${value.zh}” says ${inWords(read.value)}`]];
  if (read.qualifier !== value.qualifier)
    return [['qualifier-differs', `the file has ${value.qualifier}, “${value.zh}” says ${read.qualifier}`]];
  return [];
}

function checkEnglish(value: IndicatorValue, unit: Unit, block: LibraryBlock): Finding[] {
  if (block.en === null) return value.en === undefined ? [] : [['english-not-in-block', 'the block is not translated']];
  if (value.en === undefined || !block.en.includes(value.en))
    return [['english-not-in-block', `the English of the block does not say “${value.en ?? ''}”`]];
  if (value.value === null) return [];
  const figures = new Set(readEnglishNumbers(value.en).map(({ key }) => key.replace('%', '')));
  const wanted = [value.value, ...(value.upTo === undefined ? [] : [value.upTo])].map((figure) =>
    Object.values(unit.symbols).map((power) => movePoint(figure, unit.power - power)),
  );
  return wanted.every((forms) => forms.some((form) => figures.has(form)))
    ? []
    : [['english-differs', `the file has ${value.value}, “${value.en}” says ${[...figures].join(', ')}`]];
}

function inWords(value: string | null): string {
  return value ?? 'no figure';
}
