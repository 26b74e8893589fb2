/**
 * Lines that hold nothing but the number of a printed page, where three or more count on from page to page: — 3 — or
 * 第3页, and a bare 3 where as much text stands between all of them as a page holds. The entries of a glossary may have
 * their numbers alone too, but some of them are short.
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
  const marked = countingOn(numbered(lines, MARKED));
  if (marked.length > 0) return marked;
  const bare = numbered(lines, BARE);
  const isShort = (one: NumberedLine, next: NumberedLine | undefined): boolean =>
    isStep(one, next) && (starts[next?.position ?? 0] ?? 0) - (starts[one.position] ?? 0) < LEAST_OF_A_PAGE;
  return bare.some((one, at) => isShort(one, bare[at + 1])) ? [] : countingOn(bare);
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

function countingOn(found: readonly NumberedLine[]): number[] {
  const steps = found.map((one, at) => isStep(one, found[at + 1]));
  const hasThree = steps.some((isOne, at) => isOne && steps[at + 1]);
  return hasThree ? found.filter((_, at) => steps[at] || steps[at - 1]).map(({ position }) => position) : [];
}

function isStep(before: NumberedLine, after: NumberedLine | undefined): boolean {
  return after?.number === before.number + 1;
}

const MARKED =
  /^(?:[-－—–―─]{1,2}\s*([\d０-９]{1,3})\s*[-－—–―─]{1,2}|第\s*([\d０-９]{1,3})\s*页(?:[\s,，]*共\s*[\d０-９]{1,3}\s*页)?)$/u;
const BARE = /^([\d０-９]{1,3})$/u;
/** Characters; the rows of a table, the items of a list and most entries of a glossary stand closer together. */
const LEAST_OF_A_PAGE = 300;
