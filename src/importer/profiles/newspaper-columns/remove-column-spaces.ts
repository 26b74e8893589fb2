import type { Tally } from '../../tally.ts';

/** Takes out the spaces by which a justified column was filled: between Han characters and beside Chinese punctuation. */
export function removeColumnSpaces(text: string, tally: Tally): string {
  return text.trim().replace(COLUMN_SPACE, (space) => {
    tally.take('column-space', space);
    return '';
  });
}

const HAN = '\\p{Script=Han}';
const MARK = '[\\u3001-\\u301F\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65“”‘’—…·]';
const COLUMN_SPACE = new RegExp(`(?<=${MARK})\\s+|\\s+(?=${MARK})|(?<=${HAN})\\s+(?=${HAN})`, 'gu');
