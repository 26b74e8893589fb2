import type { Bilingual } from '../../src/library/library.ts';

/** The sentences of a text in pairs, where both languages have the same number; else the whole text. */
export function splitSentences(pair: Bilingual): Bilingual[] {
  const zh = pair.zh.split(/(?<=[。！？][”）]?)(?![”）])/u);
  const en = Array.from(sentences.segment(pair.en), ({ segment }) => segment.trim());
  return zh.length === en.length ? zh.map((sentence, place) => ({ zh: sentence, en: en[place] ?? '' })) : [pair];
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
