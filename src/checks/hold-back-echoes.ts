/** A problem as people read it, with the pages it is about. */
export interface ToldProblem {
  text: string;
  /** Told whatever else is wrong: it does not follow from other numbers. */
  isCause: boolean;
}

/**
 * Where the numbers of a page shift, whatever compares its blocks by number finds fault with the wrong ones. The shift is
 * told first, with the markers of both languages; what follows from it is held back until it is repaired.
 *
 * @param shifts issues of the ledger that tell of such pages, in words
 */
export function holdBackEchoes(
  shifts: readonly { page: string; text: string }[],
  problems: readonly ToldProblem[],
): string[] {
  const isEcho = ({ text, isCause }: ToldProblem, page: string): boolean =>
    !isCause && (text.includes(`/${page}.`) || text.includes(`${page}/`));
  const told = shifts.map(({ page, text }) => {
    const count = problems.filter((problem) => isEcho(problem, page)).length;
    return count === 0
      ? text
      : `${text}\n         ${count} more ${count === 1 ? 'problem follows' : 'problems follow'} from it and ${count === 1 ? 'is' : 'are'} told once it is repaired.`;
  });
  const rest = problems.filter((problem) => !shifts.some(({ page }) => isEcho(problem, page)));
  return [...told, ...rest.map(({ text }) => text)];
}
