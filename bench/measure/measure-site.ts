import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { routes } from '../../src/addressing/routes.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import type { LibraryFacts } from '../../src/schemas/library-facts.ts';
import type { Library } from '../../src/library/library.ts';
import { corpus } from '../search/corpus.ts';
import { FIRST_ANSWER, OURS, type Engine } from '../search/engines.ts';
import { measureCold } from '../search/measure-engine.ts';
import { measuredServer, type MeasuredServer } from '../search/measured-server.ts';
import { randomQueries } from '../search/random-queries.ts';
import { peerEngine } from '../peer/peer-engine.ts';
import type { SiteFigures, SizeFigures } from '../bench-results.ts';
import { folderFigures } from './folder-figures.ts';
import { measureSearch, type SearchFigures } from './measure-search.ts';
import { weighPage, type PageWeight } from './weigh-page.ts';

export interface SiteTask {
  browser: Browser;
  library: Library;
  /** The built site. */
  folder: string;
  queries: number;
  cold: number;
  seed: number;
  say: (what: string) => void;
}

type Measured = Pick<SiteFigures, 'pages' | 'outputBytes' | 'weights' | 'search'>;

/** Results described at first, as on our search page, and as in Starlight's search field. */
const SHOWN = { ours: 10, peer: 5 };

/** Weighs this library as built and measures its search. */
export async function measureOurs(task: SiteTask): Promise<Measured & Pick<SizeFigures, 'firstAnswer'>> {
  const server = await measuredServer(task.folder);
  const measured = await measure(task, server, OURS, SHOWN.ours);
  const firstAnswer = await byLang(async (lang) => {
    const phrases = phrasesOf(task, lang).phrases.slice(0, task.cold);
    return (await measureCold(task.browser, server, FIRST_ANSWER, lang, phrases, { limit: SHOWN.ours, delay: 0 }))
      .bytes;
  });
  await server.close();
  return { ...measured, firstAnswer };
}

/** The same for the peer, with the same queries. */
export async function measurePeer(task: SiteTask): Promise<Measured> {
  const server = await measuredServer(task.folder);
  const measured = await measure(task, server, peerEngine(task.library, task.folder), SHOWN.peer);
  await server.close();
  return measured;
}

async function measure(task: SiteTask, server: MeasuredServer, engine: Engine, shown: number): Promise<Measured> {
  task.say(`weighing pages of ${engine.name}`);
  const weights: PageWeight[] = [];
  const isThere = (route: string): boolean => existsSync(path.join(task.folder, route, 'index.html'));
  for (const route of weighed(task.library.facts)
    .flatMap((routeIn) => LANGS.map(routeIn))
    .filter(isThere))
    weights.push(await weighPage(task.browser, server, task.folder, route));
  const search = await byLang((lang): Promise<SearchFigures> => {
    task.say(`asking ${engine.name} in ${lang}`);
    return measureSearch({ ...task, ...phrasesOf(task, lang), server, engine, lang, shown });
  });
  return { ...folderFigures(path.resolve(task.folder)), weights, search };
}

/** A chapter, the chapter with the table of indicators, a term, the contents of the plan, the home page: both sites have these at the same addresses. */
function weighed({ benchmark }: LibraryFacts): readonly ((lang: Lang) => string)[] {
  if (benchmark === undefined) return [(lang) => routes.home(lang)];
  const { chapter, heaviest, term } = benchmark;
  const [document, page] = splitPage(heaviest);
  return [
    (lang) => routes.page(lang, ...splitPage(chapter)),
    (lang) => routes.page(lang, document, page),
    (lang) => routes.term(lang, term),
    (lang) => routes.document(lang, document),
    (lang) => routes.home(lang),
  ];
}

function splitPage(page: string): [document: string, page: string] {
  const cut = page.indexOf('/');
  return [page.slice(0, cut), page.slice(cut + 1)];
}

function phrasesOf(
  { library, queries, seed }: SiteTask,
  lang: Lang,
): { blocks: ReturnType<typeof corpus>; phrases: string[] } {
  const blocks = corpus(library.blocks, lang);
  return { blocks, phrases: randomQueries(blocks, lang, queries, seed) };
}

async function byLang<T>(of: (lang: Lang) => Promise<T>): Promise<Record<Lang, T>> {
  return { zh: await of('zh'), en: await of('en') };
}
