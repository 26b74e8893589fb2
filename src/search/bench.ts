import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserOptions } from '../browser/browser-options.ts';
import { LANGS } from '../i18n/lang.ts';
import { currentProfile, loadLibrary } from '../library/load-library.ts';
import { corpus } from './bench/corpus.ts';
import { FIRST_ANSWER, OURS, PAGEFIND, PAGEFIND_IN_QUOTES } from './bench/engines.ts';
import { measureCold, measureWarm, type ColdFigures, type WarmFigures } from './bench/measure-engine.ts';
import { measuredServer } from './bench/measured-server.ts';
import { writePagefindAsItComes } from './bench/pagefind-as-it-comes.ts';
import { randomQueries } from './bench/random-queries.ts';

/** `npm run bench:search`: what the search of a built site finds, weighs and takes, beside Pagefind as it comes. */
const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    /** Queries in all, half of them in each language. */
    queries: { type: 'string', default: '1000' },
    /** Queries of each language that are also asked with an empty cache. */
    cold: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
  },
});

/** As on the search page. Pagefind's own page shows five results at first, so it describes five. */
const SHOWN = { ours: 20, pagefind: 5 };
/** Milliseconds by which each response is late in a first search. */
const DELAY = 150;

if (!existsSync(path.join(options.out, 'search/client.js'))) {
  console.error(`There is no search in ${options.out}. Run "npm run build" first.`);
  process.exit(1);
}

const library = loadLibrary(currentProfile());
const folder = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
await writePagefindAsItComes(library.blocks, folder);
const [ours, pagefind, browser] = await Promise.all([measuredServer(options.out), measuredServer(folder), chromium.launch(browserOptions())]);

for (const lang of LANGS) {
  const blocks = corpus(library.blocks, lang);
  const phrases = randomQueries(blocks, lang, Number(options.queries) / LANGS.length, Number(options.seed));
  const cold = phrases.slice(0, Number(options.cold));
  console.log(`\n${lang}: ${phrases.length} random ${lang === 'zh' ? 'substrings of 2 to 12 characters' : 'phrases of 1 to 8 words'} from ${blocks.length} blocks, ${cold.length} of them asked cold with ${DELAY} ms a response`);
  console.log(head());
  for (const [server, engine, shown] of [[ours, OURS, SHOWN.ours], [pagefind, PAGEFIND, SHOWN.pagefind], [pagefind, PAGEFIND_IN_QUOTES, SHOWN.pagefind]] as const) {
    const warm = await measureWarm(browser, server, engine, lang, phrases, blocks);
    console.log(row(engine.name, warm, await measureCold(browser, server, engine, lang, cold, { limit: shown, delay: DELAY })));
  }
  console.log(row(FIRST_ANSWER.name, null, await measureCold(browser, ours, FIRST_ANSWER, lang, cold, { limit: SHOWN.ours, delay: DELAY })));
}

await Promise.all([browser.close(), ours.close(), pagefind.close(), rm(folder, { recursive: true })]);

function head(): string {
  return line(['', 'recall', 'precision', 'first hit', 'nothing', 'warm', 'warm p95', 'cold', 'bytes', 'bytes p95', 'requests']);
}

function row(name: string, warm: WarmFigures | null, { cold, bytes, bytes95, requests }: ColdFigures): string {
  const share = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(3));
  const time = (value: number | undefined): string => (value === undefined ? '' : `${value.toFixed(1)} ms`);
  const weight = (value: number): string => `${(value / 1000).toFixed(1)} kB`;
  return line([name, share(warm?.recall), share(warm?.precision), share(warm?.firstHit), share(warm?.nothingFound), time(warm?.warm), time(warm?.warm95), time(cold), weight(bytes), weight(bytes95), String(requests)]);
}

function line([name = '', ...figures]: readonly string[]): string {
  return name.padEnd(22) + figures.map((figure) => figure.padStart(11)).join('');
}
