import type { Lang } from '../../src/i18n/lang.ts';
import type { CorpusBlock } from './corpus.ts';
import { random } from './random.ts';

/** Least and most characters of a Chinese query, and words of an English one. */
const LENGTHS = { zh: [2, 12], en: [1, 8] } as const satisfies Record<Lang, readonly [number, number]>;

/** Substrings (Chinese) or runs of whole words (English) as the yardstick reads them, drawn evenly over the text, the same for the same seed. */
export function randomQueries(blocks: readonly CorpusBlock[], lang: Lang, count: number, seed: number): string[] {
  const next = random(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const [shortest, longest] = LENGTHS[lang];
  const texts = blocks
    .flatMap(({ folded }) => (folded === '' ? [] : [lang === 'zh' ? [...folded] : folded.split(' ')]))
    .filter(({ length }) => length >= shortest);
  const places = texts.flatMap((text) => text.map((_, at) => ({ text, at })));
  return Array.from({ length: places.length === 0 ? 0 : count }, () => {
    const { text, at } = places[below(places.length)] ?? { text: [], at: 0 };
    const length = shortest + below(longest - shortest + 1);
    const start = Math.max(0, Math.min(at, text.length - length));
    return text.slice(start, start + length).join(lang === 'zh' ? '' : ' ');
  });
}
