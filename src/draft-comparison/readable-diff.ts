import { diffChinese, type DiffSegment } from '../translation/diff-chinese.ts';

/**
 * Readable differences between two Chinese wordings: the width of punctuation and spaces do not count, and a single common
 * character between two changes becomes part of them.
 */
export function readableDiff(before: string, after: string): DiffSegment[] {
  const segments = diffChinese(evenPunctuation(before), evenPunctuation(after));
  const joined: DiffSegment[] = [];
  const change = { removed: '', added: '' };
  const settle = (): void => {
    for (const kind of ['removed', 'added'] as const)
      if (change[kind] !== '') joined.push({ kind, text: change[kind] });
    Object.assign(change, { removed: '', added: '' });
  };
  segments.forEach(({ kind, text }, index) => {
    if (kind === 'same' && !isIsland(segments, index)) {
      settle();
      joined.push({ kind, text });
      return;
    }
    if (kind !== 'added') change.removed += text;
    if (kind !== 'removed') change.added += text;
  });
  settle();
  return joined;
}

/** Share of the characters of both wordings that they have in common, in percent. */
export function sharePercent(segments: readonly DiffSegment[]): number {
  const length = (kind: DiffSegment['kind']): number =>
    segments.filter((segment) => segment.kind === kind).reduce((sum, { text }) => sum + text.length, 0);
  const same = 2 * length('same');
  const all = same + length('removed') + length('added');
  return all === 0 ? 100 : Math.round((100 * same) / all);
}

function isIsland(segments: readonly DiffSegment[], index: number): boolean {
  const { text = '' } = segments[index] ?? {};
  return (
    [...text].length === 1 && text !== '\n' && segments[index - 1] !== undefined && segments[index + 1] !== undefined
  );
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
};

/** The draft prints half-width punctuation, the plan full-width; they also differ in spaces around figures. */
function evenPunctuation(text: string): string {
  return text
    .replace(/ +/g, '')
    .replace(/(?<!\d)[,;:()!?]|[,;:()!?](?!\d)/g, (character) => FULL_WIDTH[character] ?? character);
}
