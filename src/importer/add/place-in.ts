import { pinyinName } from './pinyin-name.ts';

/** Where this library is at home. */
export interface Home {
  /** The place whose documents need not say whose they are, such as 某某区. */
  district: string;
  /** The city it lies in, such as 某某市; null where it lies in none. */
  city: string | null;
}

/** A city, district or other place whose government speaks. */
export interface Place {
  zh: string;
  en: string;
  /** As the word before “People’s Government”. */
  adjective: string;
  /** For an address. */
  id: string;
}

/** The smallest place that the first of these texts names; null where none names one. */
export function placeIn(texts: readonly string[]): Place | null {
  for (const text of texts) {
    const [, place] =
      /^(?:.*?[省市])?(\p{Script=Han}{2,6}?(?:新区|自治区|[省市区县]))(?=\p{Script=Han}|$|[\s\d])/u.exec(
        text.replace(/^[—\s\d年月日在，,]+/u, ''),
      ) ?? [];
    if (place !== undefined && !/[在和的会届年]/u.test(place)) return toPlace(place);
  }
  return null;
}

function toPlace(zh: string): Place {
  const [, name = zh, rank = ''] = /^(.+?)(新区|自治区|[省市区县])$/u.exec(zh) ?? [];
  const en = pinyinName(name);
  const ranked = RANKS.get(rank);
  return {
    zh,
    en: [en, ranked?.name].filter((word) => word !== undefined && word !== '').join(' '),
    adjective: [en, ranked?.adjective].filter((word) => word !== undefined).join(' '),
    id: en.toLowerCase().replace(/[^a-z]/gu, ''),
  };
}

const RANKS = new Map([
  ['省', { name: '', adjective: 'Provincial' }],
  ['市', { name: '', adjective: 'Municipal' }],
  ['区', { name: 'District', adjective: 'District' }],
  ['新区', { name: 'New Area', adjective: 'New Area' }],
  ['自治区', { name: 'Autonomous Region', adjective: 'Autonomous Regional' }],
  ['县', { name: 'County', adjective: 'County' }],
]);
