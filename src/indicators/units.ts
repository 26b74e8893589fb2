import type { Lang } from '../i18n/lang.ts';
import type { IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import { movePoint } from './move-point.ts';

/** A unit of a series: its name, and the scale at which figures are shown in each language. */
export interface Unit {
  /** Name of the unit that values are stored in. */
  zh: string;
  en: string;
  /** Power of ten of the stored unit: 8 for 亿元. */
  power: number;
  /** Characters that may follow a figure in the Chinese, each with its power of ten. */
  symbols: Readonly<Record<string, number>>;
  /** How English pages show it, if not in the stored unit; `{n}` stands for the figure. */
  shownInEnglish?: { label: string; power: number; form: string };
}

const UNITS = {
  percent: { zh: '%', en: '%', power: 0, symbols: { '%': 0 } },
  rmb: {
    zh: '亿元',
    en: 'RMB 100 million',
    power: 8,
    // The set phrases 千亿目标 and 千亿级 leave out 元.
    symbols: { 元: 0, 千亿: 0 },
    shownInEnglish: { label: 'RMB billion', power: 9, form: 'RMB {n} billion' },
  },
  area: {
    zh: '万平方米',
    en: '10,000 square meters',
    power: 4,
    symbols: { 平方米: 0 },
    shownInEnglish: { label: 'square meters', power: 0, form: '{n} square meters' },
  },
  // A hectare is 10,000 square meters; a figure printed in square meters says so in its `printedUnit`.
  hectare: { zh: '公顷', en: 'hectares', power: 4, symbols: { 公顷: 4 } },
  km: { zh: '公里', en: 'kilometers', power: 0, symbols: { 公里: 0, km: 0 } },
  'person-times': {
    zh: '万人次',
    en: '10,000 attendances',
    power: 4,
    symbols: { 人次: 0 },
    shownInEnglish: { label: 'million attendances', power: 6, form: '{n} million attendances' },
  },
} as const satisfies Record<Exclude<IndicatorSeries['unit'], object>, Unit>;

/** The unit of a series. */
export function unitOf({ unit }: Pick<IndicatorSeries, 'unit'>): Unit {
  return typeof unit === 'string' ? UNITS[unit] : { ...unit, power: 0, symbols: { [unit.zh]: 0 } };
}

/**
 * The unit in which a document prints a value: its own `printedUnit`, otherwise that of the series. Counts that the Chinese
 * gives in 万, such as 1.2万套, stay in 万.
 */
export function printedUnit(
  value: Pick<IndicatorValue, 'printedUnit' | 'zh'>,
  series: Pick<IndicatorSeries, 'unit'>,
): Unit {
  if (value.printedUnit !== undefined) return UNITS[value.printedUnit];
  const unit = unitOf(series);
  return typeof series.unit !== 'string' && new RegExp(`万余?${RegExp.escape(unit.zh)}`).test(value.zh)
    ? inTenThousands(unit)
    : unit;
}

function inTenThousands(unit: Unit): Unit {
  const { zh, en, symbols } = unit;
  return {
    zh: `万${zh}`,
    en: `10,000 ${en}`,
    power: 4,
    symbols,
    shownInEnglish: { label: en, power: 0, form: `{n} ${en}` },
  };
}

/** Name of the unit in which a page shows figures. */
export function shownUnit(unit: Unit, lang: Lang): string {
  return lang === 'en' ? (unit.shownInEnglish?.label ?? unit.en) : unit.zh;
}

/** A stored figure at the scale of a page. */
export function shownFigure(figure: string, unit: Unit, lang: Lang): string {
  if (lang === 'zh') return figure;
  const moved = movePoint(figure, unit.power - (unit.shownInEnglish?.power ?? unit.power));
  return moved.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

/** A figure with its unit, as a page prints it. */
export function withUnit(figure: string, unit: Unit, lang: Lang): string {
  const form = lang === 'en' ? unit.shownInEnglish?.form : undefined;
  if (form !== undefined) return form.replace('{n}', figure);
  const name = shownUnit(unit, lang);
  return name === '%' ? `${figure}%` : `${figure} ${name}`;
}
