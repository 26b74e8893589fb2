import type { Lang } from '../../src/i18n/lang.ts';
import type { CorpusBlock } from './corpus.ts';

/** The blocks that contain a folded phrase, by reading all of them: the yardstick must use nothing of the index. */
export function expectedBlocks(blocks: readonly CorpusBlock[], phrase: string, lang: Lang): CorpusBlock[] {
  return blocks.filter(({ folded }) => holdsPhrase(folded, phrase, lang));
}

/** Whether a plainly read text contains a phrase; in English at word boundaries. */
export function holdsPhrase(folded: string, phrase: string, lang: Lang): boolean {
  return lang === 'zh' ? folded.includes(phrase) : ` ${folded} `.includes(` ${phrase} `);
}

/** The sections in which every one of the folded phrases is in some block. */
export function expectedSections(blocks: readonly CorpusBlock[], phrases: readonly string[], lang: Lang): Set<string> {
  const [first, ...others] = phrases.map(
    (phrase) => new Set(expectedBlocks(blocks, phrase, lang).map(({ section }) => section)),
  );
  return others.reduce((left, right) => left.intersection(right), first ?? new Set<string>());
}
