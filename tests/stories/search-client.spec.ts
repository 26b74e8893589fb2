import { expect, test, type Page } from '@playwright/test';
import { serveSite, type SiteServer } from '../../src/hosting/serve-site.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { currentProfile, loadLibrary } from '../../src/loading/load-library.ts';
import { corpus, sectionKey } from '../../bench/search/corpus.ts';
import { expectedSections } from '../../bench/search/expected-sections.ts';
import { randomQueries } from '../../bench/search/random-queries.ts';
import { splitQuery } from '../../bench/search/split-query.ts';
import type { SearchResult } from '../../src/search/search-result.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const library = loadLibrary(currentProfile());
const blocks = { zh: corpus(library.blocks, 'zh'), en: corpus(library.blocks, 'en') };
const SAMPLE = 300;
const SEED = 7;

let site: SiteServer;
let elsewhere: SiteServer;

// Two servers, because the client can be imported from another origin; the first has a base path.
test.beforeAll(async () => {
  site = await serveSite(folder, { base: '/library/' });
  elsewhere = await serveSite(folder);
});
test.afterAll(() => Promise.all([site.close(), elsewhere.close()]));
// Another site has its own security policy; ours would refuse a script from another origin.
test.use({ bypassCSP: true });
test.beforeEach(async ({ page }) => void (await page.goto(`${elsewhere.address}robots.txt`)));

for (const lang of LANGS) {
  test(`${SAMPLE} random ${lang} phrases are found in exactly the sections that contain them`, async ({ page }) => {
    test.setTimeout(180_000); // Hundreds of searches, each with all its results.
    const phrases = randomQueries(blocks[lang], lang, SAMPLE, SEED);
    const answers = await ask(
      page,
      phrases.map((phrase) => `"${phrase}"`),
      lang,
    );
    for (const [index, phrase] of phrases.entries())
      expectSections(answers[index], expectedSections(blocks[lang], [phrase], lang), phrase);
  });
}

for (const query of [
  '1+13+X',
  'ART+AI',
  'IPv6',
  'PM2.5',
  '15号线',
  '云、网、数、边、端、安',
  '+',
  '、',
  '%',
  '枫林HUB',
  '枫林 hub',
  '“五违四必”',
  'ＥＢ级',
  '8.95公里',
  '2035',
  '的',
  '绿色 低碳 发展',
]) {
  test(`a reader finds ${query} wherever it occurs, and nowhere else`, async ({ page }) => {
    const [answer] = await ask(page, [query], 'zh');
    expectSections(answer, expectedSections(blocks.zh, splitQuery(query, 'zh'), 'zh'), query);
  });
}

test('every term is named by its names, variants, pinyin and initials, and its definition comes first', async ({
  page,
}) => {
  for (const { id, zh, en, pinyin } of library.terms) {
    const initials = pinyin
      .split(' ')
      .map((syllable) => syllable[0])
      .join('');
    const queries = [zh.name, ...zh.variants, en.name, ...en.variants, pinyin, pinyin.replaceAll(' ', ''), initials];
    for (const [index, answer] of (await ask(page, queries, 'zh')).entries()) {
      expect(answer.term?.id, queries[index]).toBe(id);
      expect(answer.near).toEqual([]);
    }
    const [byName] = await ask(page, [`"${zh.name}"`], 'zh');
    expect(byName?.sections[0], zh.name).toMatchObject({ document: 'glossary', page: id });
  }
});

test('a reader who writes traditional characters gets the definition', async ({ page }) => {
  const [answer] = await ask(page, ['五違四必'], 'zh');
  expect(answer?.term?.id).toBe('wu-wei-si-bi');
});

test('a reader who writes traditional characters gets every section that contains the words', async ({ page }) => {
  const [typed] = await ask(page, ['認知障礙照護'], 'zh');
  const [simplified] = await ask(page, ['认知障碍照护'], 'zh');
  expect(simplified?.total).toBeGreaterThan(0);
  expect(typed).toEqual({ ...simplified, readAs: '认知障碍照护' });
});

test('a reader who mistypes is offered the nearest, marked as such', async ({ page }) => {
  const [answer] = await ask(page, ['智慧城市建没'], 'zh');
  expect(answer).toMatchObject({ total: 0, sections: [] });
  expect([...(answer?.answers ?? []), ...(answer?.near ?? [])][0]?.excerpt).toContain('智慧城市');
});

test('a limit shortens the list and not the total, and addresses are below the base path', async ({ page }) => {
  const [all] = await ask(page, ['发展'], 'zh');
  const [three] = await ask(page, ['发展'], 'zh', 3);
  expect(three?.total).toBe(all?.sections.length);
  expect(three?.sections).toEqual(all?.sections.slice(0, 3));
  expect(three?.sections[0]?.url).toMatch(/^\/library\/zh\//);
});

/** Asks from a page of another origin, as another site would. */
function ask(page: Page, queries: readonly string[], lang: Lang, limit?: number): Promise<SearchResult[]> {
  return page.evaluate(
    async ([client, asked, options]) => {
      const { search } = (await import(client)) as typeof import('../../src/search/client.ts');
      return Promise.all(asked.map((query) => search(query, options)));
    },
    [`${site.address}search/client.js`, queries, { lang, ...(limit === undefined ? {} : { limit }) }] as const,
  );
}

function expectSections(answer: SearchResult | undefined, expected: ReadonlySet<string>, query: string): void {
  expect(answer?.sections.map(sectionKey).sort(), query).toEqual([...expected].sort());
  expect(answer?.total, query).toBe(expected.size);
}
