import { CATEGORIES, type PageScores, type Preset } from './measure-page.ts';

export interface LighthouseRow {
  kind: string;
  route: string;
  preset: Preset;
  page: PageScores;
}

export interface LighthouseRun {
  rows: readonly LighthouseRow[];
  /** Date, commit, machine and versions, one line each. */
  facts: readonly string[];
}

/** The scores as a page of the documentation. */
export function lighthouseReport({ rows, facts }: LighthouseRun): string {
  const full = rows.filter(({ page }) => CATEGORIES.every((category) => page.scores[category] === 100)).length;
  const lines = rows.map(({ kind, route, preset, page }) =>
    [
      `\`${route}\` (${kind})`,
      preset,
      ...CATEGORIES.map((category) => page.scores[category]),
      page.runs.join(' '),
      seconds(page.firstPaint),
      seconds(page.largestPaint),
      `${Math.round(page.blocked)} ms`,
      page.shift.toFixed(3),
      page.lost.filter((lost) => !PAINTS.test(lost)).join('; '),
    ].join(' | '),
  );
  return `# Lighthouse

Written by \`npm run bench:lighthouse\`: one page of each kind from the project's own server, with the headers and compressed
files of a host, as a phone on a slow network and as a desktop, both simulated by Lighthouse. Where a page
was measured several times, its row is the run whose performance is the middle one.

${facts.map((fact) => `- ${fact}`).join('\n')}
- ${full} of ${rows.length} rows have 100 in all four

| page | as | performance | accessibility | best practices | SEO | performance of each run | first paint | largest paint | blocked | shift | what costs points besides paint times |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${lines.map((line) => `| ${line} |`).join('\n')}
`;
}

const PAINTS = /^(?:first-contentful-paint|largest-contentful-paint|speed-index) /;

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
