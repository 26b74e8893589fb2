import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserOptions } from '../../src/browser/browser-options.ts';
import { BROWSERS, startBrowser } from '../browsers/browsers.ts';
import { BROWSER_NAMES, type BrowserName } from '../browsers/driven-browser.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { currentProfile, loadLibrary } from '../../src/loading/load-library.ts';
import { corpus, type CorpusBlock } from './corpus.ts';
import { FIRST_ANSWER, OURS, PAGEFIND, PAGEFIND_IN_QUOTES } from './engines.ts';
import { expectedSections } from './expected-sections.ts';
import { measureBrowser, type ExpectedPhrase } from './measure-browser.ts';
import { measureCold, measureWarm, type ColdFigures, type WarmFigures } from './measure-engine.ts';
import { measuredServer } from './measured-server.ts';
import { writePagefindAsItComes } from './pagefind-as-it-comes.ts';
import { showProgress } from './show-progress.ts';
import { randomQueries } from './random-queries.ts';

/** `npm run bench:search`: what the search of a built site finds in each browser; its bytes and times beside Pagefind with its defaults. */
const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    /** Queries in all, half of them in each language. */
    queries: { type: 'string', default: '1000' },
    /** Browsers that are asked all of them, separated by commas; all installed ones where it is left out. */
    engines: { type: 'string', default: BROWSER_NAMES.filter((name) => BROWSERS[name].program !== null).join(',') },
    /** Queries of each language that Pagefind is asked as well. */
    peer: { type: 'string', default: '500' },
    /** Queries of each language that are also asked with an empty cache. */
    cold: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
  },
});

/** Results described, as on the search page. Pagefind's own page shows five results at first, so it describes five. */
const SHOWN = { ours: 10, pagefind: 5 };
/** Milliseconds by which each response is delayed in a first search. */
const DELAY = 150;
const UNITS = { zh: 'substrings of 2 to 12 characters', en: 'phrases of 1 to 8 words' } as const satisfies Record<
  Lang,
  string
>;

if (!existsSync(path.join(options.out, 'search/client.js')))
  stop(`There is no search in ${options.out}. Run "npm run build" first.`);
const names = options.engines
  .split(',')
  .map(
    (name) =>
      BROWSER_NAMES.find((known) => known === name) ??
      stop(`There is no browser "${name}". Choose from ${BROWSER_NAMES.join(', ')}.`),
  );

const library = loadLibrary(currentProfile());
const ours = await measuredServer(options.out);
const drawn = LANGS.map((lang) => {
  const blocks = corpus(library.blocks, lang);
  const phrases = randomQueries(blocks, lang, Number(options.queries) / LANGS.length, Number(options.seed));
  return {
    lang,
    blocks,
    phrases: phrases.map((phrase): ExpectedPhrase => ({ phrase, expected: expectedSections(blocks, [phrase], lang) })),
  };
});

await compareBrowsers(names);
await compareWithPagefind();
await ours.close();

/** Asks every browser all phrases; all must give exactly the answers of the first one. */
async function compareBrowsers(browsers: readonly BrowserName[]): Promise<void> {
  const answered = new Map<Lang, readonly string[]>();
  console.log(
    `\nIn each browser, ${drawn.map(({ lang, phrases }) => `${phrases.length} random ${UNITS[lang]}`).join(' and ')}`,
  );
  console.log(line(['', '', 'recall', 'precision', 'first hit', 'nothing', 'as first', 'warm', 'warm p95']));
  for (const name of browsers) {
    const browser = await startBrowser(name);
    for (const { lang, phrases } of drawn) {
      const { recall, precision, firstHit, nothingFound, warm, warm95, digests } = await measureBrowser(
        browser,
        ours,
        lang,
        phrases,
        showProgress(`${name}, ${lang}`, phrases.length),
      );
      const before = answered.get(lang) ?? digests;
      answered.set(lang, before);
      const same = digests.filter((digest, place) => digest === before[place]).length / digests.length;
      console.log(
        line([
          `${name} ${browser.version}`,
          lang,
          ...[recall, precision, firstHit, nothingFound, same].map(share),
          time(warm),
          time(warm95),
        ]),
      );
      for (const [place] of [...digests.entries()].filter(([index, digest]) => digest !== before[index]).slice(0, 3))
        console.log(`  answered differently: ${phrases[place]?.phrase}`);
    }
    await browser.close();
  }
}

/** In Chromium, whose caches can be emptied: the first search of a visit, and Pagefind's own client on the same text. */
async function compareWithPagefind(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
  await writePagefindAsItComes(library.blocks, folder);
  const [pagefind, browser] = await Promise.all([measuredServer(folder), chromium.launch(browserOptions())]);
  for (const { lang, blocks, phrases } of drawn) {
    const asked = phrases.slice(0, Number(options.peer)).map(({ phrase }) => phrase);
    await compareIn(lang, blocks, asked, asked.slice(0, Number(options.cold)));
  }
  await Promise.all([browser.close(), pagefind.close(), rm(folder, { recursive: true })]);

  async function compareIn(
    lang: Lang,
    blocks: readonly CorpusBlock[],
    asked: readonly string[],
    cold: readonly string[],
  ): Promise<void> {
    console.log(
      `\n${lang}: ${asked.length} of them, ${cold.length} asked cold with ${DELAY} ms a response, in Chromium ${browser.version()}`,
    );
    console.log(
      line([
        '',
        'recall',
        'precision',
        'first hit',
        'nothing',
        'warm',
        'warm p95',
        'cold',
        'bytes',
        'bytes p95',
        'requests',
      ]),
    );
    for (const [server, engine, shown] of [
      [ours, OURS, SHOWN.ours],
      [pagefind, PAGEFIND, SHOWN.pagefind],
      [pagefind, PAGEFIND_IN_QUOTES, SHOWN.pagefind],
    ] as const) {
      const warm = await measureWarm(browser, server, engine, lang, asked, blocks);
      console.log(
        row(engine.name, warm, await measureCold(browser, server, engine, lang, cold, { limit: shown, delay: DELAY })),
      );
    }
    console.log(
      row(
        FIRST_ANSWER.name,
        null,
        await measureCold(browser, ours, FIRST_ANSWER, lang, cold, { limit: SHOWN.ours, delay: DELAY }),
      ),
    );
  }
}

function row(name: string, warm: WarmFigures | null, { cold, bytes, bytes95, requests }: ColdFigures): string {
  return line([
    name,
    ...[warm?.recall, warm?.precision, warm?.firstHit, warm?.nothingFound].map(share),
    time(warm?.warm),
    time(warm?.warm95),
    time(cold),
    weight(bytes),
    weight(bytes95),
    String(requests),
  ]);
}

/** Rounded down, so that 1.000 means all. */
function share(value: number | undefined): string {
  return value === undefined ? '' : (Math.floor(value * 1000) / 1000).toFixed(3);
}

function time(value: number | undefined): string {
  return value === undefined ? '' : `${value.toFixed(1)} ms`;
}

function weight(value: number): string {
  return `${(value / 1000).toFixed(1)} kB`;
}

function line([name = '', ...figures]: readonly string[]): string {
  return name.padEnd(22) + figures.map((figure) => figure.padStart(11)).join('');
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
