/** Reads a Chinese numeral such as 十八. Covers 1 to 99, which is all that official numbering uses. */
export function chineseNumber(numeral: string): number | undefined {
  const match = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(numeral);
  if (numeral === '' || match === null) return undefined;
  const [, tens, ten, ones] = match;
  return (ten === undefined ? 0 : digit(tens, 1) * 10) + digit(ones, 0);
}

function digit(numeral: string | undefined, otherwise: number): number {
  return numeral === undefined ? otherwise : '〇一二三四五六七八九'.indexOf(numeral);
}
