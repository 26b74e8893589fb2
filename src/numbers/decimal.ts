/**
 * Multiplies a decimal such as `9.36` or `1,000` by a power of ten, digit by digit, and writes it without superfluous
 * zeros.
 */
export function shiftDecimal(decimal: string, power: number): string {
  const [whole = '', fraction = ''] = decimal.replaceAll(',', '').split('.');
  const digits = whole + fraction.padEnd(power, '0');
  const point = whole.length + power;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = digits.slice(point).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}
