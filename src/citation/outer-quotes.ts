/**
 * Restores a wording that somebody put between quotation marks, so that its own “ ” became ‘ ’: the outermost ‘ ’ become “ ”
 * again. The library itself quotes word for word and leaves the marks of a wording as they are. An apostrophe inside a word
 * or outside all marks is not a mark; one at the end of a word inside them cannot be told from a mark.
 */
export function outerQuotes(quoted: string): string {
  let depth = 0;
  return quoted.replace(/‘|(?<![A-Za-z](?=’[A-Za-z]))’/g, (mark) => {
    if (mark === '‘') depth += 1;
    const isOutermost = depth === 1;
    if (mark === '’') depth = Math.max(0, depth - 1);
    return isOutermost ? (mark === '‘' ? '“' : '”') : mark;
  });
}
