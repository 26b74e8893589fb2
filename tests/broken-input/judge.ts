/**
 * What is wrong with the problems that a reader reported; null where each has place, finding and repair, in words for
 * people.
 */
export function judge(problems: readonly string[]): string | null {
  for (const problem of problems) {
    if (!/^\S[^\n]*\n {2}found: \S[^]*\n {2}fix: {3}\S/.test(problem)) return 'this is not place, finding and repair';
    if (/^\s+at .+:\d+:\d+\)?$/m.test(problem)) return 'this is a stack trace';
    if (FAULTS.test(problem)) return 'this is a fault of the program';
    if (/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/u.test(problem)) return 'this would control a terminal';
    if (problem.length > 5000) return `this has ${problem.length} characters`;
  }
  return null;
}

const FAULTS =
  /a case that it cannot handle|" stopped: |TypeError|RangeError|ZodError|SyntaxError|Maximum call stack|Cannot read propert|\[object Object\]|is not a function|is not iterable/;
