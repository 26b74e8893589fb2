import type { DiffSegment } from './diff-chinese.ts';

/** Characters of unchanged text that are kept on each side of a change. */
const AROUND = 12;

/** A comparison shortened to its changes and the text next to them; an ellipsis stands for the rest. */
export function nearChanges(changes: readonly DiffSegment[]): DiffSegment[] {
  return changes.map((change, index) => {
    if (change.kind !== 'same') return change;
    const characters = [...change.text];
    const before = index === changes.length - 1 ? '' : characters.slice(-AROUND).join('');
    const after = index === 0 ? '' : characters.slice(0, AROUND).join('');
    const kept = AROUND * (before === '' || after === '' ? 1 : 2);
    return characters.length <= kept ? change : { ...change, text: `${after}…${before}` };
  });
}
