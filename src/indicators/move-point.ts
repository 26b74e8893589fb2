import { shiftDecimal } from '../numbers/decimal.ts';

/** Multiplies a decimal by a power of ten, which may be negative, exactly and without superfluous zeros. */
export function movePoint(decimal: string, power: number): string {
  if (power >= 0) return shiftDecimal(decimal, power);
  const [whole = '', fraction = ''] = decimal.split('.');
  const padded = whole.padStart(1 - power, '0');
  return shiftDecimal(`${padded.slice(0, power)}.${padded.slice(power)}${fraction}`, 0);
}
