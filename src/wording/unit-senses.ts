import type { Sense } from './sense.ts';

/**
 * After a number, with at most one word between. A year, a number without a comma, does not count: “in 2024 residents asked”.
 */
export const COUNTED = '(?<=\\d (?:[a-z]+ )?)(?<!(?<![\\d.,])(?:19|20)\\d\\d (?:[a-z]+ )?)';

/**
 * Units beside numbers and in the headings of tables. Units of other systems have no Chinese here: English with one of them
 * has changed a unit.
 */
export const UNIT_SENSES: readonly Sense[] = [
  unit('square meters', ['平方米', '㎡', '平米'], ['square[ -]met(?:er|re)s?', 'sq\\.? ?m', 'm²']),
  unit('square kilometers', ['平方公里', '平方千米'], ['square[ -]kilomet(?:er|re)s?', 'km²']),
  unit(
    'foreign units',
    [],
    ['square (?:feet|foot|miles?|yards?)', 'acres?', 'miles', 'feet', 'inch(?:es)?', 'pounds?', 'gallons?'],
  ),
  unit('hectares', ['公顷'], ['hectares?']),
  unit('mu', ['亩'], ['mu']),
  unit('kilometers', ['(?<!平方)公里', '千米', 'km'], ['(?<!square[ -])\\bkilomet(?:er|re)s?\\b', 'km']),
  unit('meters', ['(?<=\\d\\s?)米(?!/)'], ['(?<!(?:square|cubic)[ -])\\bmet(?:er|re)s?\\b'], {
    zhNot: ['平方米', '立方米'],
    enNot: ['water meters?'],
  }),
  unit('cubic meters', ['立方米'], ['cubic[ -]met(?:er|re)s?']),
  unit('micrograms', ['微克'], ['micrograms?']),
  unit('milligrams', ['毫克'], ['milligrams?']),
  unit('kilograms', ['千克|公斤'], ['kilograms?|kilos?']),
  unit('tons', ['(?<!\\p{Script=Han})吨', '万吨'], ['ton(?:ne)?s?', 'metric tons?']),
  unit('percentage points', ['百分点'], ['percentage points?']),
  unit('percent', ['[%％]', '百分之'], ['%', 'percent'], {
    // In 7%–8% the Chinese says the symbol once.
    enNot: ['(?<=\\d)%(?=[–-]\\d)'],
  }),
  unit('households', ['(?<=\\d\\s?万?余?多?)户'], [`${COUNTED}(?:households|families)`], {
    zhNot: ['户次', '户[籍外口]', '[用落商客门账]户', '家庭(?=医生)'],
    zhMay: ['[万千百十多每]户', '家庭(?=[^，。；]{0,6}\\d)'],
    enMay: [
      'households?',
      'families',
      'homes?(?! of \\d)',
      'units',
      'users?',
      'residences?',
      'customers?',
      'merchants?',
      'accounts?',
      'market entities',
      'businesses',
      'companies',
    ],
  }),
  unit('beds', ['床位', '床'], ['beds?'], { zhNot: ['临床', '机床'] }),
  unit('minutes', ['分钟'], ['minutes?'], { zhMay: ['分'] }),
  unit('hours', ['小时'], ['hours?'], { zhMay: ['时', '夜'], enMay: ['24/7', 'a?round[ -]the[ -]clock'] }),
  unit('seconds', [], ['seconds'], { zhMay: ['秒'] }),
  unit('weeks', [], ['weeks?', 'weekly'], { zhMay: ['周', '星期', '礼拜'] }),
  unit('months', [], ['months?', 'monthly'], { zhMay: ['月'] }),
  unit('days', [], [`${COUNTED}days`], { zhMay: ['[天日]', '周', '星期', '夜'] }),
  unit('centuries', [], ['centur(?:y|ies)'], { zhMay: ['世纪', '百年'] }),
  unit('people', [], [`${COUNTED}(?:people|persons|residents|individuals)`], {
    zhMay: ['(?<=[\\d万千百十余多]\\s?)(?:[多余]\\s?)?(?:人|名|位)', '(?<=每[万千百])人', '每人'],
    enNot: ['residents’ committees'],
  }),
  unit('watts', ['[千兆]瓦'], ['(?:kilo|mega)watts?']),
];

/** The currency of an amount. 亿 and 千万级 alone mean renminbi. */
export const CURRENCY_SENSES: readonly Sense[] = [
  unit('US dollars', ['美元'], ['USD', 'US\\$', '\\$', '(?:US )?dollars?']),
  unit(
    'other currencies',
    ['欧元', '英镑', '日元', '港元', '港币', '澳元', '加元', '新元', '瑞士法郎', '韩元', '新台币', '卢布', '澳门元'],
    [
      'EUR|euros?',
      '€',
      'GBP|pounds? sterling',
      '£',
      'JPY|yen',
      '¥',
      'HKD',
      'HK\\$',
      '(?:NT|S|A|C|NZ)\\$',
      '(?:CHF|KRW|TWD|NTD|SGD|AUD|CAD|NZD|MOP|THB|MYR|INR|RUB|BRL|SEK|NOK|DKK|VND|IDR|PHP|ZAR|AED|SAR)',
      '(?:baht|(?<=\\d (?:[mb]illion )?)won|rupees?|rubles?|pesos?|reais|ringgit|pataca|Swiss francs?|francs)',
    ],
  ),
  unit(
    'renminbi',
    ['(?<=[\\d亿万千百几*\\s])元(?!宇宙|旦|素|创|件)', '人民币', '[百千]亿(?!元|美元|[人次吨])'],
    ['RMB', 'CNY', 'yuan', 'renminbi'],
    {
      zhNot: ['美元', '欧元', '港元'],
      zhMay: ['元', '亿(?!元|美元|人|次)', '[百千]万级'],
    },
  ),
];

interface Extras {
  zhNot?: readonly string[];
  zhMay?: readonly string[];
  enNot?: readonly string[];
  enMay?: readonly string[];
}

function unit(
  name: string,
  zh: readonly string[],
  en: readonly string[],
  { zhNot, zhMay, enNot, enMay }: Extras = {},
): Sense {
  // English may give a unit once for two numbers when Chinese gives it twice: 开工 235 万平方米，竣工 230 万平方米.
  const last = zh.map((one) => `(?:${one})(?![^。；]{0,20}\\d\\s?[万亿]?(?:${one}))`);
  return {
    name,
    zh: { says: last, may: [...zh, ...(zhMay ?? [])], not: zhNot },
    en: { says: en, may: enMay, not: enNot },
    isLoose: true,
  };
}
