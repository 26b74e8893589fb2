import type { Browser } from '@playwright/test';
import type { Lang } from '../../src/i18n/lang.ts';
import type { CorpusBlock } from './corpus.ts';
import type { Engine, TimedAnswer } from './engines.ts';
import { expectedSections } from './expected-sections.ts';
import type { MeasuredServer } from './measured-server.ts';
import { quantile, scoreAnswers, type Score } from './score-answers.ts';

export interface WarmFigures extends Score {
  /** Milliseconds of a search on a page that has searched before; all results described. */
  warm: number;
  warm95: number;
}

export interface ColdFigures {
  /** Milliseconds of the first search of a visit with an empty cache, engine and index included. */
  cold: number;
  bytes: number;
  bytes95: number;
  requests: number;
}

/** Asks an engine all phrases one after the other in one page, and compares its answers with a plain reading. */
export async function measureWarm(
  browser: Browser,
  server: MeasuredServer,
  engine: Engine,
  lang: Lang,
  phrases: readonly string[],
  blocks: readonly CorpusBlock[],
): Promise<WarmFigures> {
  server.delay = 0;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}empty/${lang}`);
  const ask = (phrase: string): Promise<TimedAnswer> =>
    engine.search(page, server.address, engine.ask(phrase, lang), lang, undefined);
  const answers: (TimedAnswer & { expected: Set<string> })[] = [];
  for (const phrase of phrases)
    answers.push({ ...(await ask(phrase)), expected: expectedSections(blocks, [phrase], lang) });
  // Searched a second time, so that loading parts of the index does not count as searching.
  const again: number[] = [];
  for (const phrase of phrases.slice(0, ASKED_AGAIN)) again.push((await ask(phrase)).milliseconds);
  await context.close();
  return {
    ...scoreAnswers(answers.map(({ sections, expected }) => ({ found: sections, expected }))),
    warm: quantile(again),
    warm95: quantile(again, 0.95),
  };
}

const ASKED_AGAIN = 200;

/** Asks an engine each phrase in a new visit with an empty cache, each response delayed by `delay` milliseconds. */
export async function measureCold(
  browser: Browser,
  server: MeasuredServer,
  engine: Engine,
  lang: Lang,
  phrases: readonly string[],
  { limit, delay }: { limit: number; delay: number },
): Promise<ColdFigures> {
  server.delay = delay;
  const visits: { milliseconds: number; bytes: number; requests: number }[] = [];
  for (const phrase of phrases) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.address}empty/${lang}`);
    server.reset();
    const { milliseconds } = await engine.search(page, server.address, engine.ask(phrase, lang), lang, limit);
    visits.push({ milliseconds, ...server.sent });
    await context.close();
  }
  const bytes = visits.map((visit) => visit.bytes);
  return {
    cold: quantile(visits.map((visit) => visit.milliseconds)),
    bytes: quantile(bytes),
    bytes95: quantile(bytes, 0.95),
    requests: quantile(visits.map((visit) => visit.requests)),
  };
}
