/** What a search found and what it should have found. */
export interface Answered {
  found: readonly string[];
  expected: ReadonlySet<string>;
}

/** Means over queries, from 0 to 1. */
export interface Score {
  recall: number;
  /** Over the queries that found anything. */
  precision: number;
  /** Share of queries whose first result contains the words. */
  firstHit: number;
  nothingFound: number;
}

/** Recall, precision and the rest over all queries, each of which has something to find. */
export function scoreAnswers(answers: readonly Answered[]): Score {
  const right = answers.map(({ found, expected }) => found.filter((section) => expected.has(section)).length);
  const answered = answers.flatMap(({ found }, index) =>
    found.length === 0 ? [] : [(right[index] ?? 0) / found.length],
  );
  return {
    recall: mean(answers.map(({ expected }, index) => (right[index] ?? 0) / expected.size)),
    precision: mean(answered),
    firstHit: mean(answers.map(({ found: [first], expected }) => Number(first !== undefined && expected.has(first)))),
    nothingFound: mean(answers.map(({ found }) => Number(found.length === 0))),
  };
}

/** The median, or the value below which the given share of values lies. */
export function quantile(values: readonly number[], share = 0.5): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
