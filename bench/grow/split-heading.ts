import type { Bilingual } from '../../src/library/library.ts';

/** A heading in parts: its official number in both languages, which may be empty, and its words. */
export interface SplitHeading {
  number: Bilingual;
  words: Bilingual;
}

/** Splits the number of a heading, such as 「第二节 」 and `Section 2 `, from its words. */
export function splitHeading({ zh, en }: Bilingual): SplitHeading {
  const number = { zh: CHINESE_NUMBER.exec(zh)?.[0] ?? '', en: ENGLISH_NUMBER.exec(en)?.[0] ?? '' };
  if (number.zh === '' || number.en === '') return { number: { zh: '', en: '' }, words: { zh, en } };
  return { number, words: { zh: zh.slice(number.zh.length), en: en.slice(number.en.length) } };
}

const CHINESE_NUMBER =
  /^(?:第[一二三四五六七八九十]+[篇章节]\s*|附表\s*\d+\s*|表\s*\d+[：:]?\s*|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]\s*)/;
const ENGLISH_NUMBER = /^(?:(?:Part [IVX]+|(?:Chapter|Section|Appended Table|Table) \d+:?)\s+|[IVX]+\.\s+|\(\d+\)\s+)/;
