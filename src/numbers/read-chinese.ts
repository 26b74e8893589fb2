import { CHINESE_NUMERAL, chineseNumeral, chinesePower } from './chinese-numerals.ts';
import { shiftDecimal } from './decimal.ts';
import { chineseHedge } from './hedges.ts';
import type { Currency, NumberMention, Reading } from './number-mention.ts';
import { figure, isYear, loose, ratio, word } from './readings.ts';
import { rule, scanNumbers, type NumberRule } from './scan-numbers.ts';
import { CHINESE_SET_PHRASES } from './set-phrases.ts';

/** Reads every number of a Chinese text: digits with their 万 and 亿, dates, fractions, ordinals, numerals in words. */
export function readChineseNumbers(text: string): NumberMention[] {
  return scanNumbers(
    text.replace(FULL_WIDTH, (character) => character.normalize('NFKC')),
    RULES,
    chineseHedge,
  );
}

/**
 * Full-width digits, Latin letters and arithmetic signs, and single-character Roman numerals, which become ASCII.
 * Punctuation stays.
 */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．＋－／～＜＞Ⅰ-ⅿ½¼¾]/gu;

const NUMERAL = `[${CHINESE_NUMERAL}]+`;
const FIGURE = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
/** 百, 千 and 万 before a unit belong to the unit: 百分点, 千瓦, 千伏, 万兆. */
const MULTIPLIER = '(?:[十亿]|百(?!分点)|千(?![瓦伏克米卡兆赫])|万(?![兆科众]|体馆))+';
const TO = '(?:-|–|—{1,2}|~|至|到)';
const UNIT = '%|个?百分点|美元|元(?!宇宙|旦|素|创|件)|千瓦时|兆瓦时|千瓦|兆瓦';

const RULES: readonly NumberRule[] = [
  ...CHINESE_SET_PHRASES.map(({ phrase, mayMean }) => rule(phrase, () => (mayMean ?? []).map(loose))),
  rule('上半年|下半年', ([half]) => [{ key: half === '上半年' ? 'half-year 1' : 'half-year 2', form: 'word' }]),
  rule(String.raw`(\d\d)\s*世纪\s*(\d0)\s*年代`, ([, century, years]) => [
    figure(String((Number(century) - 1) * 100 + Number(years))),
  ]),
  rule(String.raw`(?<!\d)((?:19|20)\d\d)-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?!\d)`, ([, year, month, day]) => [
    figure(year ?? ''),
    ...dayOf(month, day),
  ]),
  // 12.4 国家宪法日: a day named after its date.
  rule(
    String.raw`(?<![\d.])(0?[1-9]|1[0-2])[.·](0?[1-9]|[12]\d|3[01])(?=["”]?[^\s\d，。、]{0,6}日)`,
    ([, month, day]) => dayOf(month, day),
  ),
  rule(String.raw`(\d{1,2})\s*(?:${TO}\s*(\d{1,2})\s*)?月(?![球亮饼])`, ([, first, last]) =>
    [first, last].flatMap((month) => (month === undefined ? [] : [figure(`month ${Number(month)}`)])),
  ),
  rule(String.raw`(?<!个)(十[一二]?|[一二三四五六七八九])月(?=[份底初末中，。、—\s]|$)`, ([, month]) => [
    word(`month ${chineseNumeral(month ?? '')}`),
  ]),
  rule(`百分之(${NUMERAL}|${FIGURE})`, ([, value]) => [word(`${numberIn(value ?? '')}%`)]),
  rule(`(${NUMERAL}|\\d+)分之(${NUMERAL}|\\d+)`, ([, below, above]) => [
    word(`${numberIn(above ?? '')}/${numberIn(below ?? '')}`),
  ]),
  // 各 1 人 is "1 … and 1 …" in English, or "1 each".
  rule(String.raw`各\s*(\d+)(?![\d.,]|\s*[余多十百千万亿%])`, ([, value]) => [
    figure(shiftDecimal(value ?? '', 0)),
    loose(shiftDecimal(value ?? '', 0)),
  ]),
  rule(String.raw`(?<![\d:：])([01]?\d|2[0-4])[:：]00(?![\d:：])`, ([, hour]) => [figure(String(Number(hour)))]),
  rule(String.raw`(\d{1,3})\s*[/⁄]\s*(\d{1,3})(?![\d/.])`, ([, above, below]) => ratio(above ?? '', below ?? '')),
  rule(
    `(?<a>${FIGURE})\\s*(?<am>${MULTIPLIER})?(?<ap>%)?(?:\\s*${TO}\\s*(?<b>${FIGURE}))?\\s*[余多几]?\\s*(?<m>${MULTIPLIER})?\\s*[余多]?\\s*(?<u>${UNIT})?`,
    readFigures,
  ),
  rule(String.raw`(?<![A-Za-z+])(?:(IV|VI{0,3}|I{1,3}|IX|X))(?=\s*(?:类|级|期|型|水质))`, ([, roman]) => [
    figure(String(ROMAN.indexOf(roman ?? '') + 1)),
  ]),
  rule('十([一二三四五六])五', ([, unit]) => [word(String(10 + chineseNumeral(unit ?? '')))]),
  rule('([六七八九])五(?=[”"])', ([, ordinal]) => [word(String(chineseNumeral(ordinal ?? '')))]),
  rule('翻一番', () => [word('2')]),
  rule('翻两番', () => [word('4')]),
  rule('一半|半数', () => [word('1/2')]),
  rule('半', () => [loose('1/2')]),
  rule('双', () => [loose('2')]),
  rule('首(?=[个家批届单场次条例座款部台支幅只所项份])', () => [word('1')]),
  rule('[首初头]', () => [loose('1')]),
  rule(`第\\s*(${NUMERAL})`, ([, value]) => [word(String(chineseNumeral(value ?? '')))]),
  rule(`每\\s*([百千万]+)`, ([, value]) => [word(String(chineseNumeral(value ?? '')))]),
  rule(`(${NUMERAL})[余多几]?`, ([, value]) => readNumeral(value ?? '')),
];

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function dayOf(month: string | undefined, day: string | undefined): Reading[] {
  return [figure(`month ${Number(month)}`), figure(String(Number(day)))];
}

function numberIn(text: string): string {
  return /\d/.test(text) ? shiftDecimal(text, 0) : String(chineseNumeral(text));
}

/** A figure or a range. In 3-5 万 and 7-8% the multiplier and the sign apply to both ends. */
function readFigures({ groups = {} }: RegExpExecArray): Reading[] {
  const { a = '', b, am, m, ap, u } = groups;
  const currency: Currency | undefined = u === '美元' ? 'USD' : u === '元' ? 'RMB' : undefined;
  const shared = b === undefined || !isYear(a);
  const first = {
    ...figure(withUnit(a, am ?? (shared ? m : undefined) ?? '', ap ?? (shared ? u : undefined) ?? '')),
    currency,
  };
  return b === undefined ? [first] : [first, { ...figure(withUnit(b, m ?? '', u ?? '')), currency }];
}

function withUnit(decimal: string, multiplier: string, unit: string): string {
  const power = chinesePower(multiplier);
  switch (unit) {
    case '%':
      return `${shiftDecimal(decimal, power)}%`;
    case '百分点':
    case '个百分点':
      return `${shiftDecimal(decimal, power)}pp`;
    case '千瓦':
    case '千瓦时':
      return `${shiftDecimal(decimal, power + 3)}${unit.endsWith('时') ? 'Wh' : 'W'}`;
    case '兆瓦':
    case '兆瓦时':
      return `${shiftDecimal(decimal, power + 6)}${unit.endsWith('时') ? 'Wh' : 'W'}`;
    default:
      return shiftDecimal(decimal, power);
  }
}

/** 一 is mostly "a" or "whole", 百 千 万 alone mostly "many", two characters such as 二三 are two numbers. */
function readNumeral(numeral: string): Reading[] {
  if (/^[零〇一]$/.test(numeral) || (/^[百千万]+$/.test(numeral) && chineseNumeral(numeral) < 1e5))
    return [loose(String(chineseNumeral(numeral)))];
  if (/^[零一二两三四五六七八九]{2}$/.test(numeral))
    return [...numeral].map((character) => word(String(chineseNumeral(character))));
  return [
    /^[〇一二三四五六七八九]{4}$/.test(numeral)
      ? figure(String(chineseNumeral(numeral)))
      : word(String(chineseNumeral(numeral))),
  ];
}
