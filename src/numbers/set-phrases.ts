/** A phrase whose numeral counts nothing, and why. The values that it may still mean are read loosely. */
export interface SetPhrase {
  /** Source of a regular expression. */
  phrase: string;
  /** Values that the other language may use for it. */
  mayMean?: readonly string[];
  reason: string;
}

/** Chinese names, idioms and compounds with a numeral that counts nothing. */
export const CHINESE_SET_PHRASES: readonly SetPhrase[] = [
  ...phrases('Name of the Yangtze River Delta: the triangle is the delta.', '长三角'),
  ...phrases(
    'Idiom or compound: the numeral means "all", "many" or "very".',
    '万众',
    '十分(?![之钟])',
    '四通八达',
    '千方百计',
    '千变万化',
    '百姓',
    '百货',
    '千家万户',
    '百业',
    '千行',
  ),
  ...phrases(
    'Compound: the numeral is part of another word.',
    '零售',
    '零星',
    '零散',
    '零工',
    '二维码',
    '二手',
    '三甲',
    '百分点',
    '千克',
    '千米',
    '千伏',
  ),
  ...phrases('Company or brand.', '万科', '百代', '千帆', '零陵'),
  ...phrases('Road, place or building.', '五原路', '万体馆', '万体', '零陵路', '三家里', '宛六'),
  ...phrases('Name of an organisation.', '红十字'),
  ...phrases('The English is "CO2" or "carbon dioxide".', '二氧化碳'),
  ...phrases('"Promptly": not a rank.', '第一时间'),
  {
    phrase: '五年规划',
    mayMean: ['5'],
    reason: 'Part of "Five-Year Plan", which has no number of its own where the plan is named by its ordinal.',
  },
  { phrase: '二次', mayMean: ['2'], reason: 'Secondary: 二次供水 is "secondary water supply".' },
  { phrase: '千兆', mayMean: ['1', '1000'], reason: 'A unit: gigabit, or 1,000 megabits.' },
  { phrase: '万兆', mayMean: ['10', '10000'], reason: 'A unit: 10-gigabit.' },
  {
    phrase: '（含III类）',
    mayMean: ['3'],
    reason: '优于Ⅲ类（含Ⅲ类） is "at or better than Grade III", which names the grade once.',
  },
  { phrase: '六百', mayMean: ['6', '600'], reason: 'The No. 6 Department Store and its redevelopment.' },
  { phrase: '“两新”组织', mayMean: ['2'], reason: 'New economic and new social organizations.' },
  { phrase: '四百', mayMean: ['4', '400'], reason: 'The campaign "Four Hundreds": four things with a hundred each.' },
  { phrase: '金三角', mayMean: ['3'], reason: 'Golden Triangle.' },
  { phrase: '三驾马车', mayMean: ['3'], reason: 'Troika.' },
  { phrase: '三体', mayMean: ['3'], reason: 'The novel "The Three-Body Problem" and what is named after it.' },
  { phrase: '万千瓦', mayMean: ['10000000W'], reason: 'A unit in a table header.' },
  {
    phrase: '两个市场两种资源',
    mayMean: ['2'],
    reason: 'Formula: "domestic and international markets and resources".',
  },
  {
    phrase: '两级',
    mayMean: ['2'],
    reason: '市区两级 and the like name both levels: "municipal- and district-level".',
  },
  { phrase: '三农', mayMean: ['3'], reason: 'Agriculture, rural areas and farmers.' },
  { phrase: '六虎', mayMean: ['6'], reason: 'Nickname.' },
  { phrase: '百园', mayMean: ['100'], reason: 'District of a Hundred Parks.' },
];

/** English names and idioms with a number that counts nothing. */
export const ENGLISH_SET_PHRASES: readonly SetPhrase[] = [
  ...phrases('A name; Chinese has 新冠, without a number.', 'COVID-19'),
  ...phrases('Name of the plan; its number is the ordinal before it.', 'Five-Year Plan', 'five-year plan'),
  ...phrases('The music of the anthem, not the month.', 'March of the Volunteers'),
  ...phrases('The gas; Chinese has 二氧化碳.', 'CO2'),
  ...phrases('Building name; Chinese has 港汇恒隆广场.', 'Grand Gateway 66'),
  {
    phrase: 'IPv6 \\(Internet Protocol version 6\\)',
    mayMean: ['6'],
    reason: 'The abbreviation and its expansion give the version twice.',
  },
  { phrase: 'Eighth Five-Year', mayMean: ['8'], reason: 'The legal publicity plan “八五”普法.' },
  { phrase: '24/7', mayMean: ['24'], reason: 'Round the clock: 24小时.' },
  { phrase: '\\(M0\\)', mayMean: ['0'], reason: 'Class of land use.' },
  {
    phrase: 'Shanghai Master Plan 2017[-–]2035',
    mayMean: ['2035'],
    reason: '上海2035 names the plan by its last year.',
  },
  ...phrases('Idiom.', 'second to none', 'at first', 'first and foremost', 'one another', 'once again', 'at once'),
];

function phrases(reason: string, ...list: readonly string[]): SetPhrase[] {
  return list.map((phrase) => ({ phrase, reason }));
}
