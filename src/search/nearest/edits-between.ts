/**
 * How many letters must be changed, put in, left out or swapped with their neighbor to make one word of the other, as far
 * as it is no more than `most`; else Infinity. (The distance of optimal string alignment.)
 */
export function editsBetween(a: string, b: string, most: number): number {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > most) return Infinity;
  let [before, last] = [[] as number[], to.map((_, place) => place).concat(to.length)];
  for (const [row, letter] of from.entries()) {
    const next = [row + 1];
    for (const [column, other] of to.entries()) {
      const isSwap = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other;
      next.push(
        Math.min(
          at(last, column + 1) + 1,
          at(next, column) + 1,
          at(last, column) + Number(letter !== other),
          isSwap ? at(before, column - 1) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...next) > most && Math.min(...last) > most) return Infinity;
    [before, last] = [last, next];
  }
  const edits = at(last, to.length);
  return edits > most ? Infinity : edits;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
