/** Writes a number as Word prints it in this format; null for an unknown format. */
export function formatNumber(number: number, format: string): string | null {
  if (format === 'none' || format === 'bullet') return '';
  return FORMATS.get(format)?.(number) ?? null;
}

const decimal = (number: number): string => String(number);
/** Consecutive characters in Unicode, from this one on; after the last of them Word prints plain digits. */
const row =
  (first: string, length: number) =>
  (number: number): string =>
    number >= 1 && number <= length ? String.fromCodePoint((first.codePointAt(0) ?? 0) + number - 1) : decimal(number);
const oneOf =
  (characters: string) =>
  (number: number): string =>
    [...characters][(number - 1) % [...characters].length] ?? '';
const digits =
  (characters: string) =>
  (number: number): string =>
    [...String(number)].map((digit) => [...characters][Number(digit)] ?? digit).join('');

const circled = (number: number): string => {
  if (number <= 20) return row('①', 20)(number);
  return number <= 35 ? row('㉑', 15)(number - 20) : number <= 50 ? row('㊱', 15)(number - 35) : decimal(number);
};
const counted = chinese('零一二三四五六七八九', ['', '十', '百', '千'], '万', '十');
const legal = chinese('零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟'], '万', '壹拾');

const FORMATS = new Map<string, (number: number) => string>([
  ['decimal', decimal],
  ['decimalHalfWidth', decimal],
  ['decimalZero', (number) => String(number).padStart(2, '0')],
  ['numberInDash', (number) => `- ${number} -`],
  ['ordinal', decimal],
  ['decimalFullWidth', digits('０１２３４５６７８９')],
  ['decimalFullWidth2', digits('０１２３４５６７８９')],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedParen', row('⑴', 20)],
  ['decimalEnclosedFullstop', row('⒈', 20)],
  ['ideographEnclosedCircle', row('㊀', 10)],
  ['chineseCounting', counted],
  ['chineseCountingThousand', counted],
  ['taiwaneseCounting', counted],
  ['taiwaneseCountingThousand', counted],
  ['japaneseCounting', counted],
  ['ideographDigital', digits('〇一二三四五六七八九')],
  ['japaneseDigitalTenThousand', digits('〇一二三四五六七八九')],
  ['taiwaneseDigital', digits('○一二三四五六七八九')],
  ['chineseLegalSimplified', legal],
  ['ideographLegalTraditional', chinese('零壹貳參肆伍陸柒捌玖', ['', '拾', '佰', '仟'], '萬', '壹拾')],
  ['ideographTraditional', oneOf('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', oneOf('子丑寅卯辰巳午未申酉戌亥')],
  ['upperLetter', letters('A')],
  ['lowerLetter', letters('a')],
  ['upperRoman', roman],
  ['lowerRoman', (number) => roman(number).toLowerCase()],
]);

/** a … z, then aa, bb …, as in Word. */
function letters(first: string): (number: number) => string {
  return (number) =>
    String.fromCodePoint((first.codePointAt(0) ?? 0) + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
}

function roman(number: number): string {
  let left = number;
  return ROMAN.map(([value, characters]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return characters.repeat(times);
  }).join('');
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** 十二, 二十, 一百零三, 一万二千; `ten` is how 10 to 19 begin. */
function chinese(
  characters: string,
  powers: readonly string[],
  myriad: string,
  ten: string,
): (number: number) => string {
  const below = (number: number): string => {
    let text = '';
    let gap = false;
    for (let power = 3; power >= 0; power--) {
      const digit = Math.floor(number / 10 ** power) % 10;
      if (digit === 0) gap = text !== '';
      else {
        text += `${gap ? characters[0] : ''}${characters[digit]}${powers[power]}`;
        gap = false;
      }
    }
    return text;
  };
  return (number) => {
    if (number < 1) return characters[0] ?? '';
    if (number >= 10 && number < 20) return ten + below(number - 10);
    const [high, low] = [Math.floor(number / 10_000), number % 10_000];
    if (high === 0) return below(low);
    return `${below(high)}${myriad}${low > 0 && low < 1000 ? characters[0] : ''}${below(low)}`;
  };
}
