/**
 * What a line break between two texts becomes: nothing next to a Han character or Chinese punctuation, one space between
 * Latin words.
 */
export function lineJoin(before: string, after: string): '' | ' ' {
  return before === '' || after === '' || ENDS_CHINESE.test(before) || BEGINS_CHINESE.test(after) ? '' : ' ';
}

/** Han characters, CJK and full-width punctuation, and the quotation marks, dashes and dots that Chinese also uses. */
const CHINESE = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFF65“”‘’—…·]';
const ENDS_CHINESE = new RegExp(`${CHINESE}$`, 'u');
const BEGINS_CHINESE = new RegExp(`^${CHINESE}`, 'u');
