import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browserOptions } from '../../src/browser/browser-options.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import type { Library } from '../../src/library/library.ts';
import { answerQuery } from '../../src/search/answer/answer-query.ts';
import * as answering from '../../src/search/answers-client.ts';
import { searchedLibrary } from '../../src/search/build/searched-library.ts';
import { writeSearch } from '../../src/search/build/write-search.ts';
import { filesIn } from '../../src/search/files/files-in.ts';
import { LibraryIndex } from '../../src/search/index/library-index.ts';
import { corpus } from '../search/corpus.ts';
import { PAGEFIND } from '../search/engines.ts';
import { measuredServer } from '../search/measured-server.ts';
import { writePagefindAsItComes } from '../search/pagefind-as-it-comes.ts';
import { readPlainly } from '../search/read-plainly.ts';
import { PlainBm25 } from './plain-bm25.ts';
import { shownList, type ShownList } from './shown-list.ts';

/** An engine that is asked questions. */
export interface AskedEngine {
  name: string;
  ask(question: string, lang: Lang): Promise<ShownList>;
  close(): Promise<void>;
}

/** The search of a library, as its search page shows it. */
export async function askedLibrary(library: Library): Promise<AskedEngine> {
  const folder = await mkdtemp(path.join(tmpdir(), 'questions-'));
  await writeSearch(searchedLibrary(library), folder);
  const open = (lang: Lang): Promise<LibraryIndex> => LibraryIndex.open(lang, filesIn(path.join(folder, 'search')));
  const indexes = { zh: await open('zh'), en: await open('en') };
  return {
    name: 'this library',
    ask: async (question, lang) =>
      shownList(
        question,
        await answerQuery(indexes[lang], question, { base: '/', limit: SHOWN, answering, offering: answering }),
        lang,
      ),
    close: () => rm(folder, { recursive: true }),
  };
}

/** Sections described: more than the first five, which are scored. */
const SHOWN = 20;

/** A ranking of forty lines over the same sections. */
export function askedPlainBm25({ blocks }: Library): AskedEngine {
  const engines = { zh: new PlainBm25(corpus(blocks, 'zh'), 'zh'), en: new PlainBm25(corpus(blocks, 'en'), 'en') };
  return {
    name: 'plain BM25',
    ask: (question, lang) => Promise.resolve(asList(engines[lang].ask(readPlainly(question, lang)))),
    close: () => Promise.resolve(),
  };
}

/** Pagefind with its own settings and its own client, in Chromium. */
export async function askedPagefind({ blocks }: Library): Promise<AskedEngine> {
  const folder = await mkdtemp(path.join(tmpdir(), 'questions-pagefind-'));
  await writePagefindAsItComes(blocks, folder);
  const [server, browser] = await Promise.all([measuredServer(folder), chromium.launch(browserOptions())]);
  const pages = { zh: await browser.newPage(), en: await browser.newPage() };
  for (const lang of ['zh', 'en'] as const) await pages[lang].goto(`${server.address}empty/${lang}`);
  return {
    name: PAGEFIND.name,
    ask: async (question, lang) =>
      asList((await PAGEFIND.search(pages[lang], server.address, question, lang, SHOWN)).sections),
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** An engine that only ranks is always sure. */
function asList(sections: readonly string[]): ShownList {
  return {
    shown: sections.map((section) => ({ section: section.replace(/\/$/, '') })),
    isSure: sections.length > 0,
  };
}
