/** A problem as printed for people. */
export interface PrintedProblem {
  text: string;
  /** Reported whatever else is wrong, because no shift of numbers can cause it. */
  isCause: boolean;
}

/**
 * Where the numbers of a page shift, every check that compares its blocks by number reports the wrong ones. The shift is
 * reported first, with the markers for both languages; problems that follow from it are held back until it is repaired.
 *
 * @param shifts the ledger issues about such pages, as printed
 */
export function holdBackEchoes(
  shifts: readonly { page: string; text: string }[],
  problems: readonly PrintedProblem[],
): string[] {
  const isEcho = ({ text, isCause }: PrintedProblem, page: string): boolean =>
    !isCause && (text.includes(`/${page}.`) || text.includes(`${page}/`));
  const reported = shifts.map(({ page, text }) => {
    const count = problems.filter((problem) => isEcho(problem, page)).length;
    return count === 0
      ? text
      : `${text}\n         ${count} more ${count === 1 ? 'problem follows' : 'problems follow'} from it and will be reported once it is repaired.`;
  });
  const rest = problems.filter((problem) => !shifts.some(({ page }) => isEcho(problem, page)));
  return [...reported, ...rest.map(({ text }) => text)];
}
