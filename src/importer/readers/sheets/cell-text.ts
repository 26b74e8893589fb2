/** A number as a table cell shows it. */
export interface ShownNumber {
  text: string;
  /** The format is unknown; the text is the number as it is stored. */
  isDoubtful: boolean;
}

/**
 * Writes a number in the format of its cell, for the formats that reports use: plain, fixed decimal places, thousands,
 * percent and dates.
 *
 * @param value as stored in the file
 * @param is1904 days count from 1904, as on old Macs
 */
export function cellText(value: string, format: string, is1904: boolean): ShownNumber {
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) return { text: value, isDoubtful: false };
  const plain = String(Number(number.toPrecision(15)));
  const sections = format.split(';');
  const picture = (number < 0 ? sections[1] : undefined) ?? sections[0] ?? '';
  const bare = picture.replace(/\[[^\]]*\]|\\.|_.|\*.|"[^"]*"/g, '').trim();
  if (bare === '' || bare === '@' || /^general$/i.test(bare)) return { text: plain, isDoubtful: false };
  const fixed = /^[-(]?(#,##)?[#0]*0?(?:\.(0+|#+|0+#+))?(%|‰)?[)]?$/.exec(bare);
  if (fixed !== null) return { text: fixedText(number, bare, fixed, sections.length > 1), isDoubtful: false };
  if (/[ymd]/i.test(bare) && !/[#0]/.test(bare)) return dateText(number, picture, is1904);
  return { text: plain, isDoubtful: true };
}

function fixedText(
  number: number,
  bare: string,
  [, thousands, places = '', character = '']: RegExpExecArray,
  ownNegative: boolean,
): string {
  const scaled = character === '%' ? Number((number * 100).toPrecision(15)) : number;
  const most = places.length;
  const format = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: places.replaceAll('#', '').length,
    maximumFractionDigits: most,
    useGrouping: thousands !== undefined,
  });
  // As a string it is rounded in decimal, as in Excel.
  const text = format.format(String(Math.abs(Number(scaled.toPrecision(15)))) as `${number}`) + character;
  if (number >= 0) return text;
  return bare.startsWith('(') ? `(${text})` : ownNegative && !bare.startsWith('-') ? text : `-${text}`;
}

/** Years, months and days in their format; hours and anything else are a doubt. */
function dateText(days: number, picture: string, is1904: boolean): ShownNumber {
  const date = new Date(Math.round((days + (is1904 ? 1462 : 0) - 25569) * 86_400_000));
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const clean = picture
    .replace(/\[[^\]]*\]|_./g, '')
    .replace(/\\(.)/g, '$1')
    .replace(/"([^"]*)"/g, '$1');
  const text = clean.replace(/yyyy|yy|mm|m|dd|d/gi, (part) => {
    const value = /y/i.test(part) ? year : /m/i.test(part) ? month : day;
    return part.length === 2 ? String(value % 100).padStart(2, '0') : String(value);
  });
  return { text, isDoubtful: /[hs]|mmm|ddd|AM/i.test(clean) };
}

/** Formats that a file refers to only by number. */
export const BUILT_IN_FORMATS = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'yyyy/m/d'],
  [31, 'yyyy年m月d日'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [57, 'yyyy年m月'],
]);
