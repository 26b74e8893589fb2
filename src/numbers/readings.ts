import { shiftDecimal } from './decimal.ts';
import type { Reading } from './number-mention.ts';

/** A number in digits. */
export function figure(key: string): Reading {
  return { key, form: 'figure' };
}

/** A number in words. */
export function word(key: string): Reading {
  return { key, form: 'word' };
}

/** A word that may mean a number. */
export function loose(key: string): Reading {
  return { key, form: 'loose' };
}

/** 1/4 is a fraction; 4/3, or the lines 14/15, are two numbers. */
export function ratio(above: string, below: string): Reading[] {
  if (Number(above) < Number(below) && Number(above) < 10) return [figure(`${Number(above)}/${Number(below)}`)];
  return [figure(shiftDecimal(above, 0)), figure(shiftDecimal(below, 0))];
}

/** In "2021 to 8%" and 2021 至 5 万 the unit or multiplier of the second figure does not apply to the year. */
export function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}
