const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Characters of which numerals written in Chinese characters consist. */
export const CHINESE_NUMERAL = '零〇一二两三四五六七八九十百千万亿';

/** Value of a numeral such as 二十三, 三千, 百亿 or 二〇三五. Covers whole numbers below 10 to the 16th. */
export function chineseNumeral(numeral: string): number {
  if (/^[零〇一二三四五六七八九]{2,}$/.test(numeral))
    return Number([...numeral].map((character) => DIGITS[character]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of numeral) {
    const power = POWERS[character];
    if (power === undefined) digit = DIGITS[character] ?? 0;
    else if (power < 4) {
      section += (digit ?? 1) * 10 ** power;
      digit = null;
    } else {
      const ahead = section + (digit ?? 0);
      total = ahead === 0 && total > 0 ? total * 10 ** power : total + (ahead === 0 ? 1 : ahead) * 10 ** power;
      section = 0;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}

/** The power of ten by which 万, 亿, 千万 or 万亿 multiplies a figure. */
export function chinesePower(multiplier: string): number {
  return [...multiplier].reduce((sum, character) => sum + (POWERS[character] ?? 0), 0);
}
