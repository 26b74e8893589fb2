import type { Tally } from '../tally.ts';

/** Removes the spaces that justify a column: between Han characters and next to Chinese punctuation. */
export function removeColumnSpaces(text: string, tally: Tally): string {
  return text.trim().replace(/\s+/g, (space, offset: number, whole: string) => {
    if (
      !fillsColumn(
        whole.slice(Math.max(0, offset - 2), offset),
        whole.slice(offset + space.length, offset + space.length + 2),
      )
    )
      return space;
    tally.take('column-space', space);
    return '';
  });
}

/**
 * Tests the characters on both sides of a run of spaces. A single pattern for all three would start again at each space
 * of a long run.
 */
function fillsColumn(before: string, after: string): boolean {
  return (
    ENDS_IN_MARK.test(before) ||
    BEGINS_WITH_MARK.test(after) ||
    (ENDS_IN_HAN.test(before) && BEGINS_WITH_HAN.test(after))
  );
}

const HAN = '\\p{Script=Han}';
const MARK = '[\\u3001-\\u301F\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65“”‘’—…·]';
const ENDS_IN_MARK = new RegExp(`${MARK}$`, 'u');
const BEGINS_WITH_MARK = new RegExp(`^${MARK}`, 'u');
const ENDS_IN_HAN = new RegExp(`${HAN}$`, 'u');
const BEGINS_WITH_HAN = new RegExp(`^${HAN}`, 'u');
