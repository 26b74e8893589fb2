import type { Browser } from '@playwright/test';
import type { Lang } from '../../src/i18n/lang.ts';
import type { CorpusBlock } from '../search/corpus.ts';
import type { Engine, TimedAnswer } from '../search/engines.ts';
import { expectedSections } from '../search/expected-sections.ts';
import { measureCold, type ColdFigures } from '../search/measure-engine.ts';
import type { MeasuredServer } from '../search/measured-server.ts';
import { quantile, scoreAnswers, type Score } from '../search/score-answers.ts';

/** What a search finds in one language, and its time and bytes. */
export interface SearchFigures {
  queries: number;
  /** Judged by the yardstick: a section is right where one of its blocks contains the words. */
  sections: Found;
  /** The same for whole pages, which are what Starlight lists. */
  pages: Found;
  /** Milliseconds of a search on a page that has searched before: with all results described, and with those shown at first. */
  warmAll: Quantiles;
  warmShown: Quantiles;
  cold: ColdFigures;
  /** Bytes of script memory after the queries, with the results shown at first. */
  heapBytes: number;
}

export type Found = Pick<Score, 'recall' | 'precision' | 'firstHit'>;

export interface Quantiles {
  median: number;
  most: number;
}

export interface SearchTask {
  browser: Browser;
  server: MeasuredServer;
  engine: Engine;
  lang: Lang;
  blocks: readonly CorpusBlock[];
  phrases: readonly string[];
  /** Phrases that are also asked with an empty cache. */
  cold: number;
  /** Results described at first, as on the search page. */
  shown: number;
}

/** Milliseconds by which each response is delayed in a first search. */
const DELAY = 150;
/** Phrases searched twice, so that loading parts of the index does not count as searching. */
const ASKED_AGAIN = 100;

/** Searches an engine for all phrases in a real browser and compares its answers with a plain reading. */
export async function measureSearch(task: SearchTask): Promise<SearchFigures> {
  const { browser, server, engine, lang, blocks, phrases, shown } = task;
  server.delay = 0;
  const context = await browser.newContext();
  const page = await context.newPage();
  const ask = (phrase: string, limit: number | undefined): Promise<TimedAnswer> =>
    engine.search(page, server.address, engine.ask(phrase, lang), lang, limit);
  const times = async (limit: number | undefined): Promise<Quantiles> => {
    const taken: number[] = [];
    for (const phrase of phrases.slice(0, ASKED_AGAIN)) taken.push((await ask(phrase, limit)).milliseconds);
    return { median: quantile(taken), most: quantile(taken, 0.95) };
  };

  await page.goto(`${server.address}empty/${lang}`);
  await times(shown);
  const [warmShown, heapBytes] = [await times(shown), await heapOf(page)];
  const answers: { found: string[]; expected: Set<string> }[] = [];
  for (const phrase of phrases)
    answers.push({
      found: (await ask(phrase, undefined)).sections,
      expected: expectedSections(blocks, [phrase], lang),
    });
  const warmAll = await times(undefined);
  await context.close();

  const byPage = answers.map(({ found, expected }) => ({
    found: [...new Set(found.map(pageOf))],
    expected: new Set([...expected].map(pageOf)),
  }));
  const cold = await measureCold(browser, server, engine, lang, phrases.slice(0, task.cold), {
    limit: shown,
    delay: DELAY,
  });
  return {
    queries: phrases.length,
    sections: scoreAnswers(answers),
    pages: scoreAnswers(byPage),
    warmAll,
    warmShown,
    cold,
    heapBytes,
  };
}

function pageOf(section: string): string {
  return section.slice(0, section.lastIndexOf('/'));
}

async function heapOf(page: import('@playwright/test').Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
