/** A wording as it stands inside quotation marks: its own “ ” become ‘ ’, in Chinese and in English. */
export function innerQuotes(wording: string): string {
  return wording.replaceAll('“', '‘').replaceAll('”', '’');
}

/**
 * The wording again: the outermost ‘ ’ become “ ”. An apostrophe is no mark where it stands in a word or outside all
 * marks; one at the end of a word inside them cannot be told from a mark.
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
