import { diffArrays } from 'diff';

/** A run of words that both texts share, or that only the old or only the new one has. */
export interface DiffSegment {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * Shows word by word how a Chinese text changed. Same and removed segments make up the old text, same and added ones the
 * new.
 */
export function diffChinese(before: string, after: string): DiffSegment[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS });
  // The texts have little in common: comparing them would take minutes, and nobody could read the result.
  if (parts === undefined)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

const MOST_EDITS = 3000;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
