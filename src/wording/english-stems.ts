/** The words of an English text in order, each reduced to its stem, without those that mean nothing by themselves. */
export function englishStems(text: string): string[] {
  return (text.match(/[A-Za-z][A-Za-z’']*/g) ?? []).filter((word) => !EMPTY.has(word.toLowerCase())).map(stem);
}

/** For the comparison, "promoting", "promotion" and "promoted" are one word: promot. */
function stem(word: string): string {
  const lower = word.toLowerCase().replace(/[’']s?$/, '');
  if (lower.length <= 3) return lower;
  const ending = ENDINGS.find((end) => lower.endsWith(end) && lower.length - end.length >= 3);
  const rest = ending === undefined ? lower : lower.slice(0, -ending.length);
  return /([^aeiouls])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}

/** Longer endings first, so that "organizations" does not become "organization". */
const ENDINGS =
  'izations ization isations ations ation itions ition ments ment ingly ings ing ively ities ity ives ive ions ion edly ers ies ied ed er es al ly s e y'.split(
    ' ',
  );

const EMPTY: ReadonlySet<string> = new Set(
  'the of and to in a an for we will with on by as at is are be was were its it that this from into their they them such so more which has have had been or than our out up all other through one also make made making including'.split(
    ' ',
  ),
);
