import { pinyin } from 'pinyin-pro';

/** A name of a place in Latin letters, as one word: Shanghai. */
export function pinyinName(name: string): string {
  return capital(syllables(name, 'normal').join(''));
}

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
