import { pinyin } from 'pinyin-pro';

/** Pinyin with tone marks, syllables separated; other letters stay as they are, signs are dropped. */
export function pinyinOf(name: string): string {
  const words = pinyin(name, { type: 'array', nonZh: 'consecutive' });
  return words
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim())
    .filter((word) => word !== '')
    .join(' ');
}
