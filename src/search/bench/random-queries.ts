import type { Lang } from '../../i18n/lang.ts';
import type { CorpusBlock } from './corpus.ts';
import { random } from './random.ts';

/** Characters of a Chinese query and words of an English one, from and to. */
const LENGTHS = { zh: [2, 12], en: [1, 8] } as const satisfies Record<Lang, readonly [number, number]>;

/** Folded substrings (Chinese) or runs of whole words (English) from random places of the text, the same for the same seed. */
export function randomQueries(blocks: readonly CorpusBlock[], lang: Lang, count: number, seed: number): string[] {
  const next = random(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const texts = blocks.map(({ folded }) => (lang === 'zh' ? [...folded] : folded.split(' '))).filter(({ length }) => length >= LENGTHS[lang][0]);
  if (texts.length === 0) return [];
  return Array.from({ length: count }, () => {
    const text = texts[below(texts.length)] ?? [];
    const [shortest, longest] = LENGTHS[lang];
    const length = Math.min(text.length, shortest + below(longest - shortest + 1));
    const start = below(text.length - length + 1);
    return text.slice(start, start + length).join(lang === 'zh' ? '' : ' ');
  });
}
