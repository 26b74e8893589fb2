import { bestPath } from './best-path.ts';
import { chineseClauses, englishSentences } from './text-units.ts';
import type { WordList } from './word-list.ts';
import { weighing } from './weighing.ts';

/** What the alignment of two texts leaves alone. */
export interface Unanswered {
  /** Chinese clauses that no English sentence says. */
  zh: string;
  /** English sentences that say no Chinese clause. */
  en: string;
}

/**
 * Lays each English sentence beside the run of Chinese clauses that it says, in order, and tells what is left over on
 * either side. The best way through both texts is found as Gale and Church (1993) do, by lengths, with words of the list
 * as anchors: a word counts for a pair by how much likelier its English stands there than by chance.
 */
export function lostClauses(zh: string, en: string, list: WordList): Unanswered {
  const clauses = chineseClauses(zh);
  const sentences = englishSentences(en);
  const steps = bestPath(clauses.length, sentences.length, weighing(clauses, sentences, list));
  const left = (side: 'clauses' | 'sentences'): Set<number> =>
    new Set(
      steps
        .filter((step) => step[side === 'clauses' ? 'sentences' : 'clauses'] === 0)
        .map(({ clause, sentence }) => (side === 'clauses' ? clause : sentence)),
    );
  const [alone, surplus] = [left('clauses'), left('sentences')];
  return {
    zh: clauses
      .filter((_, place) => alone.has(place))
      .join('')
      .trim(),
    en: sentences.filter((_, place) => surplus.has(place)).join(' '),
  };
}
