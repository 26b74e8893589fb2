import type { HeadingLevel } from './heading-level.ts';

/** How a line is numbered: by a level of its own, or by 1.1, which belongs to the level of 1. */
export type NumberStyle = Exclude<HeadingLevel, 'annex' | 'box'> | 'decimal';

/** An official number at the beginning of a line. */
export interface PrintedNumber {
  style: NumberStyle;
  /** Its value; for 1.2 the last number. */
  number: number;
  /** For 1.2: everything before the last number. */
  prefix: string;
  /** The number with its brackets, stops and the space after it, as printed. */
  printed: string;
  /** The rest of the line. */
  rest: string;
  /** Only a space or a comma follows the number: 二 2025年工作安排. It counts only if it is exactly the expected number. */
  isWeak: boolean;
}

/**
 * Reads the number at the beginning of a line, with any brackets, stops and digits: （一）, (一), ㈠, 【一】, [一], 一）, 壹、, Ⅰ、,
 * 一．, 1．, １、, ⒈, （1）, 1), ⑴, ①, 第1章, 第 十 二 章. The order of the numbers decides whether it is a heading.
 */
export function printedNumber(text: string): PrintedNumber | null {
  const character = /^[\u{F0000}-\u{F7FFF}]/u.exec(text)?.[0];
  if (character !== undefined) {
    const behind = printedNumber(text.slice(character.length));
    return behind === null ? null : { ...behind, printed: character + behind.printed };
  }
  const head = plainDigits(text);
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const [{ length }, numeral = ''] = match;
    const number = enclosedNumber(numeral) ?? officialNumber(numeral.replace(/\s/gu, ''));
    if (number === undefined || number === 0) continue;
    if (style === 'yi' && isRange(number, text.slice(length))) continue;
    return {
      style,
      number,
      prefix: style === 'decimal' ? decimalPrefix(head) : '',
      printed: text.slice(0, length),
      rest: text.slice(length),
      isWeak: pattern === WEAK,
    };
  }
  return null;
}

/** Print with spaced letters has spaces inside a number: 第 十 二 章. */
const HAN = '[一二三四五六七八九十百〇零两](?:[ 　]?[一二三四五六七八九十百〇零两]){0,4}';
/** 第三条规定的行为 and 第二章至第五章 are parts of a sentence. */
const NAMED = '(?!(?:[至到和与及或、，]|以及)第|所(?:述|称|列|指)|规定|的)';
const NUMERAL = `(${HAN}|\\d{1,3})`;
/** Only a space, or a comma by mistake, after the number. */
const WEAK = new RegExp(`^(${HAN})(?:[\\s　]+|，)(?=\\S)`, 'u');
/** A number before a unit does not begin a heading: 2.5亿元, 3.14, 1.2万. */
const PATTERNS: readonly (readonly [NumberStyle, RegExp])[] = [
  ['part', new RegExp(`^第\\s*${NUMERAL}\\s*(?:篇|部分)(?!章)${NAMED}[\\s　]*[、：:．.]?[\\s　]*`, 'u')],
  ['chapter', new RegExp(`^第\\s*${NUMERAL}\\s*章(?!程|节)${NAMED}[\\s　]*[、：:．.]?[\\s　]*`, 'u')],
  ['section', new RegExp(`^第\\s*${NUMERAL}\\s*节(?!点|能|约|目|假|日)${NAMED}[\\s　]*[、：:．.]?[\\s　]*`, 'u')],
  ['article', new RegExp(`^第\\s*${NUMERAL}\\s*条(?!例|款|件|线|战)${NAMED}[\\s　]*[、：:．.]?[\\s　]*`, 'u')],
  [
    'yi-bracket',
    new RegExp(
      `^[（(〈〔【［[]\\s*(${HAN})\\s*[）)〉〕】］\\]](?!\\s*[、至和与及][（(])\\s*[、．.，,：:]?[\\s　]*`,
      'u',
    ),
  ],
  ['yi-bracket', new RegExp(`^(${HAN})\\s*[）)]\\s*[、．.]?[\\s　]*`, 'u')],
  ['yi-bracket', /^([㈠-㈩])[、．.]?[\s　]*/u],
  ['yi-bracket', /^[（(]\s*([—–―－-])\s*[）)]\s*[、．.，,：:]?[\s　]*/u],
  ['yi', new RegExp(`^(${HAN})\\s*[、．.](?!${HAN}(?:、|次?产业))[\\s　]*`, 'u')],
  ['yi', /^([Ⅰ-Ⅻ]|[壹贰叁肆伍陆柒捌玖拾])\s*[、．.][\s　]*/u],
  ['yi', /^([—–―－])[、．.][\s　]*/u],
  ['arabic-bracket', /^[（(]\s*(\d{1,2})\s*[）)]\s*[、．.，,]?[\s　]*/u],
  ['arabic-bracket', /^([⑴-⒇])[、．.]?[\s　]*/u],
  ['arabic-bracket', /^(\d{1,2})[）)]\s*[、．.]?[\s　]*/u],
  ['decimal', /^\d{1,2}(?:[.．]\d{1,2}){0,2}[.．](\d{1,2})[.．、]?(?=[\s　]+\S)[\s　]+(?![\d%％])/u],
  ['arabic', /^(\d{1,2})\s*(?:[．、]|\.(?!\d))[\s　]*/u],
  ['arabic', /^([⒈-⒛])[\s　]*/u],
  ['yi', WEAK],
  ['circled', /^([①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴])[\s　]*[、．.]?[\s　]*/u],
];

/**
 * 三、四线城市房价平稳，销量回升。 begins with two numbers of a kind. A line without a comma, or with a colon before it, is a heading or
 * a term: 三、四级响应及时启动。, 二、三级医院：…
 */
function isRange(number: number, rest: string): boolean {
  const [, second = ''] = RANGE.exec(rest) ?? [];
  return officialNumber(second) === number + 1 && /^[^：:]*?(?:[，；]|。.)/u.test(rest);
}

const RANGE = new RegExp(`^(${HAN})(?:级(?!书记|联动)|[线期类批档环届轮审]|等奖|季度|年级)`, 'u');

/** １２ as 12, digit by digit. */
export function plainDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
}

/** A heading number, which either all entries of a glossary have or none. */
export function headingNumber(text: string): PrintedNumber | null {
  const number = printedNumber(text);
  const isHeading = number !== null && ['part', 'chapter', 'section', 'yi', 'yi-bracket'].includes(number.style);
  return isHeading && !number.isWeak ? number : null;
}

function decimalPrefix(text: string): string {
  const whole = /^[\d.．]+/u.exec(text)?.[0].replaceAll('．', '.').replace(/\.$/, '') ?? '';
  return whole.slice(0, whole.lastIndexOf('.'));
}

/** Reads 12, 十八 and 一百二十; covers 1 to 999. Text recognition often turns 一 into a dash. */
export function officialNumber(numeral: string): number | undefined {
  if (/^[—–―－-]$/u.test(numeral)) return 1;
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const match = /^(?:([一二三四五六七八九两])百)?[零〇]?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(
    numeral,
  );
  if (match === null) return undefined;
  const [, hundreds, tens, ten, ones] = match;
  return (
    (hundreds === undefined ? 0 : digit(hundreds) * 100) +
    (ten === undefined ? 0 : (tens === undefined ? 1 : digit(tens)) * 10) +
    (ones === undefined ? 0 : digit(ones))
  );
}

function digit(numeral: string): number {
  return numeral === '两' ? 2 : '〇一二三四五六七八九'.indexOf(numeral);
}

/**
 * The value of a single-character number: with a circle, brackets or a stop, a Roman numeral, or a numeral used on
 * checks.
 */
function enclosedNumber(character: string): number | undefined {
  const formal = '壹贰叁肆伍陆柒捌玖拾'.indexOf(character) + 1;
  if (formal > 0) return formal;
  const code = character.codePointAt(0) ?? 0;
  const run = ENCLOSED.find(([first, last]) => code >= first && code <= last);
  return run === undefined ? undefined : code - run[0] + run[2];
}

/** First and last character of a run, and the number of the first: ①, ㉑, ㊱, ❶, ⓫, ⑴, ⒈, ㈠, Ⅰ. */
const ENCLOSED = [
  [0x2460, 0x2473, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
  [0x2776, 0x277f, 1],
  [0x24eb, 0x24f4, 11],
  [0x2474, 0x2487, 1],
  [0x2488, 0x249b, 1],
  [0x3220, 0x3229, 1],
  [0x2160, 0x216b, 1],
] as const;
