import type { DrivenBrowser } from '../browsers/driven-browser.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { askQueries } from './ask-queries.ts';
import type { MeasuredServer } from './measured-server.ts';
import { quantile, scoreAnswers, type Score } from './score-answers.ts';

/** A phrase with the sections that contain it. */
export interface ExpectedPhrase {
  phrase: string;
  expected: ReadonlySet<string>;
}

export interface BrowserFigures extends Score {
  /** Milliseconds of a search on a page that has searched before; all results described. */
  warm: number;
  warm95: number;
  /** Digest of each whole answer, in the order of the phrases. */
  digests: readonly string[];
}

/** Phrases searched a second time, so that loading parts of the index does not count as searching. */
const ASKED_AGAIN = 500;

/** Asks the search of the library all phrases in one page of a browser, and compares its answers with a plain reading. */
export async function measureBrowser(
  browser: DrivenBrowser,
  server: MeasuredServer,
  lang: Lang,
  phrases: readonly ExpectedPhrase[],
  onProgress: (answered: number) => void,
): Promise<BrowserFigures> {
  server.delay = 0;
  await browser.open(`${server.address}empty/${lang}`);
  const queries = phrases.map(({ phrase }) => (lang === 'zh' ? phrase : `"${phrase}"`));
  const answers = await askQueries(browser.run, queries, lang, onProgress);
  const again = (await askQueries(browser.run, queries.slice(0, ASKED_AGAIN), lang)).map(
    ({ milliseconds }) => milliseconds,
  );
  return {
    ...scoreAnswers(
      answers.map(({ sections }, index) => ({ found: sections, expected: phrases[index]?.expected ?? new Set() })),
    ),
    warm: quantile(again),
    warm95: quantile(again, 0.95),
    digests: answers.map(({ digest }) => digest),
  };
}
