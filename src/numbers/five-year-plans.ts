import { chineseNumeral } from './chinese-numerals.ts';

/** Short name of a five-year plan from the 11th on, such as 十四五: source of a regular expression. */
export const SHORT_PLAN_NAME = '十[一二三四五六七八九]五';

const PLAN_NAME = new RegExp(`(${SHORT_PLAN_NAME})|第([一二三四五六七八九十]{1,3})个五年`, 'gu');

/** The years of each five-year plan that a Chinese text names. */
export function planYearsIn(text: string): (readonly [first: number, last: number])[] {
  return [...text.matchAll(PLAN_NAME)]
    .map(([, short, ordinal]) => planYears(chineseNumeral(short?.slice(0, -1) ?? ordinal ?? '')))
    .filter((years) => years !== null);
}

/** First and last year of the five-year plan of a number; null before the third, until which they did not follow on each other. */
export function planYears(number: number): readonly [first: number, last: number] | null {
  return number < 3 ? null : [1951 + 5 * number, 1955 + 5 * number];
}
