import { readFileSync } from 'node:fs';
import { serveSite, type SiteServer } from '../../src/hosting/serve-site.ts';
import { SmallSite } from '../small-site.ts';
import { expect, test } from './story.ts';

const BUILD = 120_000; // Milliseconds for a build on a busy machine.
const MORE_PAGES = [
  '[lang]/parallel/[document]/[...page].astro',
  '[lang]/cite/[document]/[...page]/index.astro',
  '[lang]/cite/[document]/[...page]/places.json.ts',
];
const PAGE = 'two-sessions-2022/review';
/** Its English was removed. */
const MISSING = { fragment: 'p3', zh: '回望过去，是为了奋进当下，开创未来。' };
/** Its Chinese was different when it was translated. */
const STALE = { fragment: 'p4', was: '攻坚之年', is: '关键之年' };

let built: SmallSite;
let site: SiteServer;

// A library in which one paragraph is not translated yet and another was changed since.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(BUILD);
  built = new SmallSite('.', MORE_PAGES)
    .without('src/sources/plan-2021-2025', 'src/sources/plan-2021-2025-draft', 'src/sources/plan-report-2025')
    .without('src/content/glossary', 'src/content/notes', 'src/content/indicators')
    .edited(`documents/en/${PAGE}.mdx`, ENGLISH_OF_MISSING, '<Untranslated />')
    .edited(`documents/zh/${PAGE}.mdx`, STALE.was, STALE.is);
  await built.build();
  site = await serveSite(built.folder, { others: [] });
});
test.afterAll(async () => {
  await site.close();
  built.remove();
});

/** The title, then the paragraphs. */
const [, , , ENGLISH_OF_MISSING = '', ENGLISH_OF_STALE = ''] = readFileSync(
  `src/content/documents/en/${PAGE}.mdx`,
  'utf8',
).split('\n\n');

test('a reader of the English finds the Chinese where there is no English yet, and is told so', async ({ page }) => {
  await page.goto(`${site.address}en/${PAGE}/`);
  const block = page.locator(`#${MISSING.fragment}`);
  await expect(block).toHaveAttribute('lang', 'zh-Hans');
  await expect(block).toContainText(MISSING.zh);
  const notice = block.getByText('Not translated yet. The Chinese follows.');
  await expect(notice).toBeVisible();
  await expect(notice).toHaveAttribute('lang', 'en');
});

test('a reader of the English is told where the Chinese has changed since, and sees the change', async ({ page }) => {
  await page.goto(`${site.address}en/${PAGE}/`);
  const block = page.locator(`#${STALE.fragment}`);
  await expect(block).not.toHaveAttribute('lang', 'zh-Hans');
  await expect(block.getByText('Translation out of date', { exact: true })).toBeVisible();
  await expect(block.getByText('The Chinese of this paragraph has changed since it was translated.')).toBeVisible();
  await expect(block).toContainText(ENGLISH_OF_STALE.slice(0, 60));
  await expect(block.locator('del')).toHaveText(/^攻坚/);
  await expect(block.locator('ins')).toHaveText(/^关键/);
});

test('other paragraphs, and the Chinese page, do not mention it', async ({ page }) => {
  await page.goto(`${site.address}en/${PAGE}/`);
  await expect(page.locator('.notice[data-ui]')).toHaveCount(2);
  await page.goto(`${site.address}zh/${PAGE}/`);
  await expect(page.locator(`#${MISSING.fragment}`)).toContainText(MISSING.zh);
  await expect(page.locator('.notice[data-ui]')).toHaveCount(0);
});

for (const [lang, untranslated, stale] of [
  ['zh', '本段尚无英文译文。', '译文待更新'],
  ['en', 'Not translated yet.', 'Translation out of date'],
] as const)
  test(`side by side, a reader in ${lang} sees both states in the English column, in their own language`, async ({
    page,
  }) => {
    await page.goto(`${site.address}${lang}/parallel/${PAGE}/`);
    const missing = page.locator(`#${MISSING.fragment}`);
    await expect(missing.getByText(MISSING.zh)).toHaveCount(1);
    await expect(missing.getByText(untranslated, { exact: true })).toBeVisible();
    await expect(missing.locator('.notice')).toHaveAttribute('lang', lang === 'zh' ? 'zh-Hans' : 'en');
    const changed = page.locator(`#${STALE.fragment}`);
    await expect(changed.getByText(stale, { exact: true })).toBeVisible();
    await expect(changed.locator('del')).toBeVisible();
    await expect(changed.getByText(/^2022 年，实施“十四五”规划的关键之年。/)).toBeVisible();
  });

test('a reader who cites the English of an untranslated paragraph is given the Chinese, marked as Chinese', async ({
  page,
}) => {
  await page.goto(`${site.address}en/cite/${PAGE}/#${MISSING.fragment}`);
  const wording = page.locator('[data-wording]');
  await expect(wording).toHaveText(MISSING.zh);
  await expect(wording).toHaveAttribute('lang', 'zh-Hans');
});
