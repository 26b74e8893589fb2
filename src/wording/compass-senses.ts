import type { Sense } from './sense.ts';

/** North, south, east and west, each counted. Names that English gives in pinyin or in other words are left out. */
export const COMPASS_SENSES: readonly Sense[] = [
  direction('north', '北', ['北杨', '北斗', '北大', '湖北', '河北', '北京'], ['六纵']),
  direction(
    'south',
    '南',
    ['(?<!滨)江南', '云南', '湖南', '南洋', '南模', '南京', '南宁', '越南', '(?<!上)海南', '河南'],
    ['六纵'],
  ),
  direction('east', '东', [
    '毛泽东',
    '浦东',
    '东安',
    '东新港',
    '东湾',
    '(?<!中)山东',
    '广东',
    '东方',
    '东航',
    '东明',
    '东兰',
    '(?<!吴)中东三家里',
  ]),
  direction(
    'west',
    '西',
    ['星扬西岸', '泸西', '西藏', '浦西', '西薛家', '(?<!滨)江西', '(?<!中)山西', '陕西', '广西', '西班牙'],
    // The West Bund AI Tower and the West Bund Museum Mile.
    ['中西医', '智塔', '美术馆大道', '(?<!西岸)传媒港', '(?<!西岸)数智谷'],
  ),
  {
    name: 'on the edge',
    zh: { may: ['郊|外围|边|环|城乡'] },
    en: { says: ['outskirts|suburb\\w*|peripher(?:y|al)|fringes?'] },
    isShared: true,
  },
];

function direction(en: string, zh: string, not: readonly string[], may?: readonly string[]): Sense {
  return {
    name: en,
    zh: { says: [zh], may, not },
    en: {
      says: [
        `(?:north|south)?-?${en}(?! China University)(?:ern(?:most)?|wards?|bound|erly|erners?)?`,
        `${en}-?(?:east|west)(?:ern|wards?)?`,
      ],
      may: en === 'east' ? ['ECUST', 'East China University'] : [],
      // The side of a road project that the Chinese describes only by its two ends.
      not: ['north side of the Guangang', 'Western medicine'],
    },
  };
}
