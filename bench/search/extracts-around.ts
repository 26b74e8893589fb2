import type { Lang } from '../../src/i18n/lang.ts';
import type { CorpusBlock } from './corpus.ts';
import { random } from './random.ts';

/** How much of the printed text an extract may take in on either side: characters in Chinese, words in English. */
export interface Margins {
  left: number;
  right: number;
}

/**
 * Extracts of the printed text, as a reader would copy them, each around a match of the pattern; drawn evenly over the
 * matches, the same for the same seed.
 */
export function extractsAround(
  blocks: readonly CorpusBlock[],
  lang: Lang,
  pattern: RegExp,
  { left, right }: Margins,
  count: number,
  seed: number,
): string[] {
  const next = random(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const places = blocks.flatMap(({ text }) =>
    Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({ text, start: index, end: index + match.length })),
  );
  return Array.from({ length: places.length === 0 ? 0 : count }, () => {
    const { text, start, end } = places[below(places.length)] ?? { text: '', start: 0, end: 0 };
    const [before, after] = [units(text.slice(0, start), lang), units(text.slice(end), lang)];
    const taken = [
      before.slice(before.length - below(Math.min(left, before.length) + 1)),
      after.slice(0, below(Math.min(right, after.length) + 1)),
    ];
    return [...(taken[0] ?? []), text.slice(start, end), ...(taken[1] ?? [])].join('');
  });
}

/** Characters; in English words, each with the spaces on one side of it. */
function units(text: string, lang: Lang): string[] {
  return lang === 'zh' ? Array.from(text) : (text.match(/\s*\S+|\s+$/gu) ?? []);
}
