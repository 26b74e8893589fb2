import { pinyin } from 'pinyin-pro';

/** A name of a place in Latin letters, as one word: Shanghai. */
export function pinyinName(name: string): string {
  const known = READINGS.find(([place]) => name.startsWith(place));
  if (known === undefined) return capital(syllables(name, 'normal').join(''));
  return capital(known[1] + syllables(name.slice(known[0].length), 'normal').join(''));
}

/** Places whose reading is not in the dictionary. */
const READINGS = [
  ['闵行', 'minhang'],
  ['莘庄', 'xinzhuang'],
  ['重固', 'chonggu'],
  ['郫都', 'pidu'],
  ['盐都', 'yandu'],
  ['六合', 'luhe'],
  ['黄陂', 'huangpi'],
  ['大埔', 'dabu'],
  ['乐清', 'yueqing'],
  ['乐亭', 'laoting'],
  ['什邡', 'shifang'],
  ['洪洞', 'hongtong'],
  ['繁峙', 'fanshi'],
  ['宕昌', 'tanchang'],
  ['泌阳', 'biyang'],
  ['尉犁', 'yuli'],
] as const;

/** A person's name in Latin letters, the family name first: Gong Zheng. */
export function pinyinPerson(name: string): string {
  const [family = '', ...given] = syllables(name, 'head');
  return [capital(family), capital(given.join(''))].join(' ').trim();
}

function syllables(name: string, surname: 'normal' | 'head'): string[] {
  const mode = surname === 'head' ? ({ surname: 'head' } as const) : {};
  return pinyin(name, { toneType: 'none', type: 'array', v: true, ...mode });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
