/**
 * Lines that hold nothing but the number of a printed page, — 3 — or 第3页, where three or more count on from page to page.
 *
 * @returns their positions
 */
export function countingPageNumbers(lines: readonly string[]): number[] {
  const found = lines.flatMap((text, position) => {
    const number = PAGE_NUMBER.exec(text.trim().normalize('NFKC'))?.slice(1).find(Boolean);
    return number === undefined ? [] : [{ position, number: Number(number) }];
  });
  const counting = found.filter(
    ({ number }, at) => found[at + 1]?.number === number + 1 || found[at - 1]?.number === number - 1,
  );
  return counting.length < 3 ? [] : counting.map(({ position }) => position);
}

const PAGE_NUMBER = /^(?:[-—–―─]{1,2}\s*(\d{1,3})\s*[-—–―─]{1,2}|第\s*(\d{1,3})\s*页(?:[\s,，]*共\s*\d{1,3}\s*页)?)$/u;
