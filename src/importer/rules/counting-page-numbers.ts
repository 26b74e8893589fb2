/**
 * Finds lines with nothing but the number of a printed page, where three or more are consecutive: — 3 — or 第3页, and a
 * bare 3 if there is about a page of text between all of them. Entries of a glossary may also have numbers on lines of
 * their own, but some of the entries are short.
 *
 * @returns their positions
 */
export function countingPageNumbers(lines: readonly string[]): number[] {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length;
  }
  const isPage = ({ position }: NumberedLine, next: NumberedLine | undefined): boolean =>
    next === undefined || (starts[next.position] ?? 0) - (starts[position] ?? 0) >= LEAST_OF_A_PAGE;
  const marked = countingOn(numbered(lines, MARKED));
  return marked.length > 0
    ? marked
    : countingOn(numbered(lines, BARE), (run) => run.every((one, at) => isPage(one, run[at + 1])));
}

interface NumberedLine {
  position: number;
  number: number;
}

function numbered(lines: readonly string[], pattern: RegExp): NumberedLine[] {
  return lines.flatMap((text, position) => {
    const number = pattern.exec(text.trim())?.slice(1).find(Boolean);
    return number === undefined ? [] : [{ position, number: Number(number.normalize('NFKC')) }];
  });
}

function countingOn(
  found: readonly NumberedLine[],
  arePages: (run: readonly NumberedLine[]) => boolean = () => true,
): number[] {
  const runs: NumberedLine[][] = [];
  for (const one of found) {
    const run = runs.at(-1);
    if (run?.at(-1)?.number === one.number - 1) run?.push(one);
    else runs.push([one]);
  }
  const pages = runs.filter((run) => run.length > 1 && arePages(run));
  return pages.some(({ length }) => length > 2) ? pages.flat().map(({ position }) => position) : [];
}

const MARKED =
  /^(?:[-－—–―─]{1,2}\s*([\d０-９]{1,3})\s*[-－—–―─]{1,2}|第\s*([\d０-９]{1,3})\s*页(?:[\s,，]*共\s*[\d０-９]{1,3}\s*页)?)$/u;
const BARE = /^([\d０-９]{1,3})$/u;
/** In characters; table rows, list items and most entries of a glossary are closer together. */
const LEAST_OF_A_PAGE = 300;
