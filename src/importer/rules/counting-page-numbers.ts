/**
 * Lines that hold nothing but the number of a printed page, where three or more count on from page to page: — 3 — or
 * 第3页, and a bare 3 where as much text stands between them as a page holds.
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
  const marked = countingOn(numbered(lines, MARKED), () => true);
  if (marked.length > 0) return marked;
  const isPage = (from: number, to: number): boolean => (starts[to] ?? 0) - (starts[from] ?? 0) >= LEAST_OF_A_PAGE;
  return countingOn(numbered(lines, BARE), isPage);
}

interface NumberedLine {
  position: number;
  number: number;
}

function numbered(lines: readonly string[], pattern: RegExp): NumberedLine[] {
  return lines.flatMap((text, position) => {
    const number = pattern.exec(text.trim().normalize('NFKC'))?.slice(1).find(Boolean);
    return number === undefined ? [] : [{ position, number: Number(number) }];
  });
}

function countingOn(found: readonly NumberedLine[], isPage: (from: number, to: number) => boolean): number[] {
  const isStep = (before: NumberedLine | undefined, after: NumberedLine | undefined): boolean =>
    before !== undefined && after?.number === before.number + 1 && isPage(before.position, after.position);
  const counting = found.filter((one, at) => isStep(one, found[at + 1]) || isStep(found[at - 1], one));
  return counting.length < 3 ? [] : counting.map(({ position }) => position);
}

const MARKED = /^(?:[-—–―─]{1,2}\s*(\d{1,3})\s*[-—–―─]{1,2}|第\s*(\d{1,3})\s*页(?:[\s,，]*共\s*\d{1,3}\s*页)?)$/u;
const BARE = /^(\d{1,3})$/u;
/** Characters; the rows of a table and the items of a list stand closer together. */
const LEAST_OF_A_PAGE = 150;
