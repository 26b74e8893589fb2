import { shiftDecimal } from './decimal.ts';
import { englishHedge } from './hedges.ts';
import { ENGLISH_CARDINALS, ENGLISH_ORDINALS, LOOSE_WORDS, MONTHS, ROMAN_NUMERALS, SCALES } from './english-words.ts';
import type { Currency, NumberMention, Reading } from './number-mention.ts';
import { figure, isYear, loose, ratio, word } from './readings.ts';
import { rule, scanNumbers, type NumberRule } from './scan-numbers.ts';
import { ENGLISH_SET_PHRASES } from './set-phrases.ts';

/** Reads every number of an English text: digits with their million and billion, dates, fractions, ordinals, numbers in words. */
export function readEnglishNumbers(text: string): NumberMention[] {
  return scanNumbers(text.replace(/[\u00a0\u202f]/g, ' '), RULES, englishHedge);
}

const START = '(?<![A-Za-z])';
const END = '(?![A-Za-z])';
const FIGURE = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const SCALE_WORDS = Object.keys(SCALES).join('|');
const SCALE = `(?:[\\s-](?:${SCALE_WORDS})\\b)*`;
const MONEY = String.raw`(?:RMB|USD|US\$|\$)`;
const UNIT = String.raw`%|[\s-]percentage[\s-]points?\b|[\s-]percent\b|[\s-](?:kilo|mega|giga)watt(?:s|[\s-]hours?)?\b|[\s-](?:kW|MW|GW)h?\b`;
const CARDINAL = Object.keys(ENGLISH_CARDINALS).join('|');
const ORDINAL = Object.keys(ENGLISH_ORDINALS).join('|');
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const DENOMINATOR = 'half|halve|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth';
const ROMAN = [...ROMAN_NUMERALS].sort((a, b) => b.length - a.length).join('|');
const WATTS: Readonly<Record<string, number>> = { k: 3, m: 6, g: 9 };

const RULES: readonly NumberRule[] = [
  ...ENGLISH_SET_PHRASES.map(({ phrase, mayMean }) =>
    rule(`${START}${phrase}${END}`, () => (mayMean ?? []).map(loose)),
  ),
  rule(`${START}(${MONTHS.filter((month) => month !== 'May').join('|')})${END}`, ([, month]) => [monthOf(month ?? '')]),
  // "May" is also a verb, but never before a figure or after one of these words.
  rule(String.raw`May(?=,? \d)|(?<=\b(?:in|of|by|since|from|to|until|early|late|mid|and|\d) )May(?![a-z])`, () => [
    monthOf('May'),
  ]),
  rule('(first|second) half(?= of| year| 20)', ([, half]) => [word(half === 'first' ? 'half-year 1' : 'half-year 2')]),
  rule(
    `(?<!first )${START}(${CARDINAL})[ -](${DENOMINATOR})s?${END}`,
    ([, above, below]) => [readFraction(above ?? '', below ?? '')],
    'iy',
  ),
  rule(String.raw`(\d{1,3})[/⁄](\d{1,3})(?![\d/.])`, ([, above, below]) => ratio(above ?? '', below ?? '')),
  // 18时 and 18:00 are the same hour; the minutes of 18:30 are read as a number of their own.
  rule(String.raw`(?<![\d:])([01]?\d|2[0-4]):00(?![\d:])`, ([, hour]) => [figure(String(Number(hour)))]),
  rule(String.raw`(\d{4})s\b`, ([, year]) => [figure(year ?? '')]),
  rule(
    `(?:(?<money>${MONEY})\\s?)?(?<a>${FIGURE})(?:st|nd|rd|th)?(?<as>${SCALE})(?<ap>%)?(?:(?:\\s?[-–—]\\s?|\\sto\\s)(?<again>${MONEY}\\s?)?(?<b>${FIGURE})(?!st|nd|rd|th)(?<bs>${SCALE}))?(?<u>${UNIT})?`,
    readFigures,
  ),
  rule(
    String.raw`(?<=\b(?:Parts?|Grades?|Class|Classes|Phases?|Types?|Levels?|Tiers?|Stages?)\s)(${ROMAN})(?![A-Za-z])`,
    ([, roman]) => [romanFigure(roman ?? '')],
  ),
  rule(String.raw`(?<![A-Za-z+])(IX|IV|VI{1,3}|I{2,3}|XI{1,2})(?![A-Za-z+])`, ([, roman]) => [
    romanFigure(roman ?? ''),
  ]),
  rule(`${START}(?:(${TENS})-)?(${CARDINAL}|${ORDINAL}|hundred)((?:[ -](?:${SCALE_WORDS}))*)${END}`, readWords, 'iy'),
  ...LOOSE_WORDS.map(({ pattern, key }) => rule(`${START}(?:${pattern})${END}`, () => [loose(key)], 'iy')),
];

function monthOf(name: string): Reading {
  return figure(`month ${MONTHS.findIndex((month) => month === name) + 1}`);
}

function romanFigure(roman: string): Reading {
  return figure(String(ROMAN_NUMERALS.findIndex((numeral) => numeral === roman) + 1));
}

/** A fraction in words, such as "two thirds" or "one half", which is as exact as a figure. */
function readFraction(above: string, below: string): Reading {
  const name = below.toLowerCase();
  const denominator = name === 'half' || name === 'halve' ? 2 : name === 'quarter' ? 4 : (ENGLISH_ORDINALS[name] ?? 0);
  return word(`${ENGLISH_CARDINALS[above.toLowerCase()] ?? 0}/${denominator}`);
}

/** A figure or a range. In "RMB 1–2 billion" and "7–8%" the currency, scale and sign apply to both ends. */
function readFigures({ groups = {} }: RegExpExecArray): Reading[] {
  const { a = '', as = '', ap, b, bs = '', u = '', money, again } = groups;
  const shared = again === undefined && !isYear(a);
  const first = {
    ...figure(withUnit(a, as || (shared ? bs : ''), ap ?? (b === undefined || shared ? u : ''))),
    currency: currencyOf(money),
  };
  return b === undefined ? [first] : [first, { ...figure(withUnit(b, bs, u)), currency: currencyOf(again ?? money) }];
}

function currencyOf(money: string | undefined): Currency | undefined {
  if (money === undefined) return undefined;
  return money.trim() === 'RMB' ? 'RMB' : 'USD';
}

function withUnit(decimal: string, scale: string, unit: string): string {
  const power = scalePower(scale);
  const name = unit.replace(/^[\s-]/, '').toLowerCase();
  if (name === '') return shiftDecimal(decimal, power);
  if (name === '%' || name === 'percent') return `${shiftDecimal(decimal, power)}%`;
  if (name.startsWith('percentage')) return `${shiftDecimal(decimal, power)}pp`;
  return `${shiftDecimal(decimal, power + (WATTS[name.slice(0, 1)] ?? 0))}${/h(?:our)?s?$/.test(name) ? 'Wh' : 'W'}`;
}

function scalePower(scale: string): number {
  return scale.split(/[\s-]/).reduce((sum, name) => sum + (SCALES[name.toLowerCase()] ?? 0), 0);
}

/**
 * Words: "twenty-one", "fifth", "hundred million". "one" and a lone "hundred" mostly count nothing; "first" is a rank
 * after "the".
 */
function readWords({ 1: tens, 2: unit = '', 3: scale = '', index, input }: RegExpExecArray): Reading[] {
  const name = unit.toLowerCase();
  const base =
    (tens === undefined ? 0 : (ENGLISH_CARDINALS[tens.toLowerCase()] ?? 0)) +
    (ENGLISH_CARDINALS[name] ?? ENGLISH_ORDINALS[name] ?? 100);
  const key = shiftDecimal(String(base), scalePower(scale));
  if (key === '1') return [name === 'first' && isRank(input, index) ? word(key) : loose(key)];
  return [name === 'hundred' && key === '100' ? loose(key) : word(key)];
}

/** "the first batch", "ranking first" claim a rank, which 率先 ("among the first") and 优先 do not; "first-class", "the first three quarters" do not. */
function isRank(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index + 'first'.length);
  return (
    !/\b(?:among|one of) the $/i.test(before) &&
    /(?:\b(?:the|its|their|rank(?:s|ed|ing)?|plac(?:es|ed|ing))|’s|'s) $/i.test(before) &&
    !/^(?:-|\s(?:half|time|\d|two|three|four|five|six|seven|eight|nine|ten)\b)/.test(after)
  );
}
