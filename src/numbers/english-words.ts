/**
 * Cardinals in words, in which the house style writes one to nine; the tens are included. Longer ones come first, so that
 * "seventeen" is not read as "seven".
 */
export const ENGLISH_CARDINALS: Readonly<Record<string, number>> = {
  seventeen: 17,
  thirteen: 13,
  fourteen: 14,
  eighteen: 18,
  nineteen: 19,
  fifteen: 15,
  sixteen: 16,
  eleven: 11,
  twelve: 12,
  seventy: 70,
  twenty: 20,
  thirty: 30,
  eighty: 80,
  ninety: 90,
  forty: 40,
  fifty: 50,
  sixty: 60,
  three: 3,
  seven: 7,
  eight: 8,
  four: 4,
  five: 5,
  nine: 9,
  one: 1,
  two: 2,
  six: 6,
  ten: 10,
};

/** Ordinals in words. "first" has rules of its own. */
export const ENGLISH_ORDINALS: Readonly<Record<string, number>> = {
  seventeenth: 17,
  thirteenth: 13,
  fourteenth: 14,
  eighteenth: 18,
  nineteenth: 19,
  fifteenth: 15,
  sixteenth: 16,
  eleventh: 11,
  twelfth: 12,
  thirtieth: 30,
  twentieth: 20,
  seventh: 7,
  second: 2,
  fourth: 4,
  eighth: 8,
  third: 3,
  fifth: 5,
  sixth: 6,
  ninth: 9,
  tenth: 10,
  first: 1,
};

/** Powers of ten of the scale words. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/** Months in order. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Roman numerals from 1, as parts, grades and phases use them. */
export const ROMAN_NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** Words that may mean a number but often do not. */
export const LOOSE_WORDS: readonly { pattern: string; key: string }[] = [
  { pattern: 'zero', key: '0' },
  { pattern: 'once|single|sole|primary|foremost', key: '1' },
  { pattern: 'both|doubl(?:e|es|ed|ing)|dual|twin|twice|pairs?|couple|twofold|secondary', key: '2' },
  { pattern: 'tripl(?:e|es|ed|ing)|threefold|tertiary|trio|tripartite|trilateral', key: '3' },
  { pattern: 'quadrupl(?:e|es|ed|ing)|fourfold', key: '4' },
  { pattern: 'decades?', key: '10' },
  { pattern: 'dozens?', key: '12' },
  { pattern: '(?:a)?round[ -]the[ -]clock', key: '24' },
  { pattern: 'hundreds?|centur(?:y|ies)|centennial|centenary', key: '100' },
  { pattern: 'thousands?', key: '1000' },
  { pattern: 'tens of thousands|ten thousand|myriad', key: '10000' },
  { pattern: 'half|halves|halved?', key: '1/2' },
  { pattern: 'quarters?', key: '1/4' },
];
