import type { Lighthouse, LighthouseResult } from './install-lighthouse.ts';

/** The four categories that are promised. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Preset = 'phone' | 'desktop';

/** What Lighthouse says about a page: of several runs, the one with the median performance. */
export interface PageScores {
  /** 0 to 100. */
  scores: Record<(typeof CATEGORIES)[number], number>;
  /** Performance of each run, from low to high. */
  runs: readonly number[];
  /** Milliseconds. */
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  shift: number;
  /** Audits that cost points, in words. */
  lost: readonly string[];
}

/** Measures a page several times, as a phone on a slow network or as a desktop, both simulated. */
export async function measurePage(
  lighthouse: Lighthouse,
  port: number,
  url: string,
  preset: Preset,
  runs: number,
): Promise<PageScores> {
  const results: LighthouseResult[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await measureOnce(lighthouse, port, url, preset));
  results.sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
  const middle = results[Math.floor(runs / 2)];
  if (middle === undefined) throw new Error('Measure each page at least once: --runs 1.');
  const number = (audit: string): number => middle.audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((category) => [category, scoreOf(middle, category)]),
    ) as PageScores['scores'],
    runs: results.map((result) => scoreOf(result, 'performance')),
    firstPaint: number('first-contentful-paint'),
    largestPaint: number('largest-contentful-paint'),
    blocked: number('total-blocking-time'),
    shift: number('cumulative-layout-shift'),
    lost: lostPoints(middle),
  };
}

/** Now and then a browser trace lacks what a score needs; then the page is measured again. */
async function measureOnce(
  lighthouse: Lighthouse,
  port: number,
  url: string,
  preset: Preset,
): Promise<LighthouseResult> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const result = await lighthouse.run(
      url,
      { port, logLevel: 'error' },
      preset === 'desktop' ? lighthouse.desktop : undefined,
    );
    if (typeof result?.lhr.categories['performance']?.score === 'number') return result.lhr;
  }
  throw new Error(`Lighthouse gave no score for ${url} in ${MOST_ATTEMPTS} attempts. Does the page answer 200?`);
}

const MOST_ATTEMPTS = 4;

function scoreOf({ categories }: LighthouseResult, category: string): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

function lostPoints({ categories, audits }: LighthouseResult): string[] {
  const refs = CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? []).filter(
    ({ weight }) => weight > 0,
  );
  return refs.flatMap(({ id }) => {
    const { score = null, displayValue } = audits[id] ?? {};
    return score === null || score >= 1 ? [] : [`${id}${displayValue === undefined ? '' : ` ${displayValue}`}`];
  });
}
