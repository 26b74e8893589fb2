import { pinyinName } from './pinyin-name.ts';

/** The district and city of this library. */
export interface Home {
  /** The district, whose documents need not name their authority, such as 某某区. */
  district: string;
  /** The city that it is in, such as 某某市; null where it is in none. */
  city: string | null;
}

/** A city, district or other place with a government. */
export interface Place {
  zh: string;
  en: string;
  /** As the word before “People’s Government”. */
  adjective: string;
  /** For an address. */
  id: string;
}

/** The smallest place named in the first of these texts that names one; null where none does. */
export function placeIn(texts: readonly string[]): Place | null {
  for (const text of texts) {
    const [, place] = PLACE.exec(text.replace(BEFORE_PLACE, '')) ?? [];
    if (place !== undefined && !/[在和的会届年]|政府|^自治/u.test(place)) return toPlace(place);
  }
  return null;
}

/** ——2026年1月5日在, （二〇二六年一月五日在, 关于. */
const BEFORE_PLACE = /^(?:[—─―－（(\s\d在，,年月日]|[〇零○ＯOoО0ο一二三四五六七八九十]+[年月日])+|^关于/u;
const PLACE =
  /^(?:.*?[省市])?(\p{Script=Han}{2,9}?自治[州县]|\p{Script=Han}{2,6}?(?:新区|自治区|[省市区县]|州(?![市区县])))(?!长)(?=\p{Script=Han}|$|[\s\d])/u;

function toPlace(zh: string): Place {
  const [, whole = zh, rank = ''] = /^(.+?)(新区|自治[区州县]|[省市区县州])$/u.exec(zh) ?? [];
  const name = rank.startsWith('自治') ? whole.replace(PEOPLES, '') : whole;
  const en = pinyinName(name);
  const ranked = RANKS.get(rank);
  return {
    zh,
    en: [en, ranked?.name].filter((word) => word !== undefined && word !== '').join(' '),
    adjective: [en, ranked?.adjective].filter((word) => word !== undefined).join(' '),
    id: en.toLowerCase().replace(/[^a-z]/gu, ''),
  };
}

/** Ethnic groups in the name of an autonomous place, after its own name; 内蒙古 has none. */
const PEOPLES =
  /(?<=..)(?:(?:藏|白|壮|回|傣|苗|侗|彝|羌|朝鲜|布依|土家|傈僳|哈尼|景颇)族|蒙古族?|维吾尔|哈萨克族?|柯尔克孜族?)+$/u;

const RANKS = new Map([
  ['省', { name: '', adjective: 'Provincial' }],
  ['市', { name: '', adjective: 'Municipal' }],
  ['区', { name: 'District', adjective: 'District' }],
  ['新区', { name: 'New Area', adjective: 'New Area' }],
  ['自治区', { name: 'Autonomous Region', adjective: 'Autonomous Regional' }],
  ['自治州', { name: 'Prefecture', adjective: 'Prefectural' }],
  ['州', { name: 'Prefecture', adjective: 'Prefectural' }],
  ['自治县', { name: 'County', adjective: 'County' }],
  ['县', { name: 'County', adjective: 'County' }],
]);
