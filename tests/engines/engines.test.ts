import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startBrowser, whyMissing } from '../../bench/browsers/browsers.ts';
import { BROWSER_NAMES, type DrivenBrowser } from '../../bench/browsers/driven-browser.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { currentProfile, loadLibrary } from '../../src/loading/load-library.ts';
import { answerQuery } from '../../src/search/answer/answer-query.ts';
import { filesIn } from '../../src/search/files/files-in.ts';
import { LibraryIndex } from '../../src/search/index/library-index.ts';
import { askQueries } from '../../bench/search/ask-queries.ts';
import { corpus } from '../../bench/search/corpus.ts';
import { expectedSections } from '../../bench/search/expected-sections.ts';
import { extractsAround } from '../../bench/search/extracts-around.ts';
import { QUERY_KINDS } from '../../bench/search/query-kinds.ts';
import { randomQueries } from '../../bench/search/random-queries.ts';
import { splitQuery } from '../../bench/search/split-query.ts';
import { Reader } from './reader.ts';
import { watchedSite, type WatchedSite } from './watched-site.ts';

const FOLDER = process.env['OUT_DIR'] ?? 'dist';
const SEED = 1122;
/**
 * Queries in each language in each browser: random ones, and some of each awkward kind. All three engines run the same code,
 * which unit tests and `npm run bench:search` ask thousands; this tests each engine's own characters, loading and sorting.
 */
const QUERIES = { random: 200, ofAKind: 8 };

/** A query with what plain reading finds, and the answer of the search code in Node. */
interface Question {
  query: string;
  expected: readonly string[];
  digest: string;
}

const library = loadLibrary(currentProfile());
const questions = { zh: await questionsIn('zh'), en: await questionsIn('en') };

for (const name of BROWSER_NAMES)
  describe(name, { skip: whyMissing(name) }, () => {
    let browser: DrivenBrowser;
    let site: WatchedSite;
    let reader: Reader;
    before(async () => {
      [browser, site] = await Promise.all([startBrowser(name), watchedSite(FOLDER)]);
      reader = new Reader(browser, site.address);
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    for (const lang of LANGS)
      test(`answers ${questions[lang].length} ${lang} queries with exactly what the text contains, and the same as everywhere else`, async () => {
        await reader.open('/robots.txt');
        const answers = await askQueries(
          browser.run,
          questions[lang].map(({ query }) => query),
          lang,
        );
        for (const [place, { query, expected, digest }] of questions[lang].entries()) {
          const answer = answers[place];
          assert.deepEqual(answer?.sections.toSorted(), expected, query);
          assert.equal(answer.total, expected.length, query);
          assert.equal(answer.digest, digest, `${query} has the same sections, but another order, address or excerpt`);
        }
      });

    test('errors in a page are noticed', async () => {
      const wrong = [
        'thrown later',
        'nobody listens',
        'said',
        'missing.png',
        'style-src-attr refused inline',
        'require-trusted-types-for',
      ];
      await reader.open('/zh/about/');
      await browser.run(() => {
        setTimeout(() => {
          throw new Error('thrown later');
        });
        void Promise.reject(new Error('nobody listens'));
        console.error('said');
        const picture = document.createElement('img');
        picture.setAttribute('style', 'color: red');
        picture.src = '/missing.png';
        document.body.append(picture);
        try {
          document.body.innerHTML = '';
        } catch {
          // Refused, and reported.
        }
      }, null);
      await reader.sees(
        () => window.faults ?? [],
        null,
        (faults) => wrong.every((words) => faults.some((fault) => fault.includes(words))),
      );
    });

    test('a reader types and chooses a suggestion, which opens the thing itself', async () => {
      await reader.open('/zh/search/');
      await reader.click('input[name=q]');
      await reader.type('wuwei');
      assert.match(await reader.reads('#suggestions [role=option]'), /五违四必/);
      await reader.click('#suggestions [role=option]');
      await reader.sees(
        () => location.pathname + (document.querySelector('main')?.textContent ?? ''),
        null,
        (page) => page.startsWith('/zh/glossary/wu-wei-si-bi/') && page.includes('违法用地'),
      );
      assert.deepEqual(await reader.faults(), []);
    });

    test('a reader asks for a term, and finds the definition and the words marked', async () => {
      await reader.open(`/zh/search/?q=${encodeURIComponent('五违四必')}`);
      assert.match(await reader.reads('.definition-card'), /违法用地/);
      assert.equal(await reader.reads('.search-result mark'), '五违四必');
      assert.deepEqual(await reader.faults(), []);
    });

    test('the page that a result opens is at the paragraph and has the words marked', async () => {
      await reader.open(`/en/search/?q=${encodeURIComponent('"West Bund"')}`);
      await reader.click('.search-result h3 a');
      const painted = await reader.sees(
        () => [...((CSS.highlights.get('query') ?? []) as Iterable<Range>)].map(String),
        null,
        ({ length }) => length > 0,
      );
      assert.deepEqual(new Set(painted.map((words) => words.toLowerCase())), new Set(['west bund']));
      await reader.sees(isTargetInWindow, null);
      assert.deepEqual(await reader.faults(), []);
    });

    test('the definition of a term opens under the mouse, inside the window', async () => {
      await reader.open('/en/plan-2021-2025/chapter-5/');
      await reader.restOn('.prose a.term');
      assert.ok((await reader.reads('#term-card:popover-open [data-text]')).length > 20);
      const { left, right, top, bottom, width, height } = await reader.sees(() => {
        const card = document.querySelector('#term-card')?.getBoundingClientRect();
        return {
          left: card?.left ?? -1,
          right: card?.right ?? -1,
          top: card?.top ?? -1,
          bottom: card?.bottom ?? -1,
          width: innerWidth,
          height: innerHeight,
        };
      }, null);
      assert.ok(
        left >= 0 && right <= width && top >= 0 && bottom <= height,
        JSON.stringify({ left, right, top, bottom, width, height }),
      );
      assert.deepEqual(await reader.faults(), []);
    });

    test('the mark of a paragraph opens a menu with its address', async () => {
      await reader.open('/zh/plan-2021-2025/chapter-5/');
      await reader.click('#s1-p2 > a.mark');
      assert.equal(
        await reader.sees(
          () => document.querySelector<HTMLInputElement>('#paragraph-menu:popover-open input')?.value,
          null,
        ),
        `${site.address}zh/plan-2021-2025/chapter-5/#s1-p2`,
      );
      assert.deepEqual(await reader.faults(), []);
    });

    for (const width of [450, 1280])
      test(`every kind of page works without an error and without sideways scroll, ${width} pixels wide`, async () => {
        await browser.resize({ width, height: 800 });
        for (const route of PAGES) {
          await reader.open(route);
          assert.ok(
            await reader.sees(() => document.querySelector<HTMLElement>('[data-comfort]')?.hidden === false, null),
            `${route}: no script ran`,
          );
          assert.deepEqual(await reader.faults(), [], route);
          const [whole, seen] = await browser.run(
            () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
            null,
          );
          assert.ok(whole <= seen, `${route} is ${whole} pixels wide and shows ${seen}`);
        }
      });
  });

function isTargetInWindow(): boolean {
  const { top, bottom } = document.querySelector(':target')?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  return bottom > 0 && top < innerHeight;
}

/** One address of each kind of page. */
const PAGES = [
  '/zh/',
  '/en/',
  '/zh/plan-2021-2025/',
  '/en/plan-2021-2025/chapter-3/',
  '/zh/plan-2021-2025/annex-1/',
  '/zh/plan-report-2025/part-2/',
  '/zh/parallel/plan-2021-2025/chapter-5/',
  '/zh/glossary/',
  '/en/glossary/wu-wei-si-bi/',
  '/zh/names/',
  '/en/names/xu-hui-bin-jiang/',
  '/en/indicators/',
  '/en/brief/',
  '/zh/projects/',
  '/en/search/?q=headquarters',
  '/zh/about/',
];

async function questionsIn(lang: Lang): Promise<Question[]> {
  const blocks = corpus(library.blocks, lang);
  const random = randomQueries(blocks, lang, QUERIES.random, SEED).map((phrase) => `"${phrase}"`);
  const awkward = QUERY_KINDS[lang].flatMap(({ pattern, margins, write = (extract) => extract }) =>
    extractsAround(blocks, lang, pattern, margins, QUERIES.ofAKind, SEED).map(write),
  );
  const index = await LibraryIndex.open(lang, filesIn(path.join(FOLDER, 'search')));
  return Promise.all(
    [...random, ...awkward].map(async (query) => ({
      query,
      expected: [...expectedSections(blocks, splitQuery(query, lang), lang)].sort(),
      digest: createHash('sha256')
        .update(JSON.stringify((await answerQuery(index, query, { base: '/' })).sections))
        .digest('hex'),
    })),
  );
}
