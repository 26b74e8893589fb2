import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { otherLibraries } from '../../src/hosting/other-libraries.ts';
import { serveSite, type SiteServer } from '../../src/hosting/serve-site.ts';
import type { LibrariesResult } from '../../src/search/libraries/libraries-result.ts';
import { SmallSite } from '../small-site.ts';
import { axeFindings } from '../access/axe-findings.ts';
import { expect, test } from './story.ts';

const BUILD = 120_000; // Milliseconds for the builds of two sites on a busy machine.
const JINGAN_BASE = '/library/';

let xuhui: SiteServer;
let jingan: SiteServer;
const built: SmallSite[] = [];

// Two sites with different texts, built and served as their publishers would, on two ports; the second in a folder.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(BUILD);
  jingan = await serveSite((await siteOfJingan()).folder, { base: JINGAN_BASE, others: [] });
  const site = new SmallSite('.');
  built.push(site);
  const libraries = path.join(site.root, 'libraries.yaml');
  writeFileSync(
    libraries,
    `- id: jingan\n  address: ${jingan.address}\n  title: { zh: 静安规划文库, en: Jing’an Plan Library }\n`,
  );
  await site.build({ LIBRARIES: libraries });
  xuhui = await serveSite(site.folder, { others: otherLibraries({ LIBRARIES: libraries }) });
});
test.afterAll(async () => {
  await Promise.all([xuhui, jingan].map((site) => site.close()));
  for (const site of built) site.remove();
});

function siteOfJingan(): Promise<SmallSite> {
  const site = new SmallSite('.');
  built.push(site);
  return site
    .without(
      'src/sources/plan-2021-2025',
      'src/sources/plan-2021-2025-draft',
      'src/sources/plan-report-2025',
      'src/content/glossary',
      'src/content/notes',
      'src/content/indicators',
    )
    .renamed({ 徐汇: '静安', Xuhui: 'Jing’an' })
    .build({ BASE_PATH: JINGAN_BASE });
}

/** Asks the client of the first site on one of its pages, under the policy of that page. */
async function ask(page: Page, query: string): Promise<LibrariesResult> {
  await page.goto(`${xuhui.address}zh/search/`);
  return page.evaluate(
    async ([client, words, other]) => {
      const { searchLibraries } = (await import(client)) as typeof import('../../src/search/client.ts');
      return searchLibraries(words, { libraries: [other], lang: 'zh', patience: 3000 });
    },
    [`${xuhui.address}search/client.js`, query, jingan.address] as const,
  );
}

const searchPage = (query: string, lang = 'zh'): string =>
  `${xuhui.address}${lang}/search/?q=${encodeURIComponent(query)}`;
const counted = async (page: Page): Promise<string[]> =>
  (await page.getByRole('group', { name: '文库' }).getByRole('button').allTextContents()).map((label) => label.trim());

test('the client of one site finds the words in both, in one order, under the policy of the page', async ({ page }) => {
  const { total, sections, counts, libraries } = await ask(page, '静安区');
  expect(counts['own']).toBe(0);
  expect(total).toBeGreaterThan(0);
  expect(libraries.map(({ failed }) => failed)).toEqual([null, null]);
  expect(sections[0]?.url).toMatch(new RegExp(`^${jingan.address}zh/(?:work-report-2022|two-sessions-2022)/`));
  const both = await ask(page, '社区');
  expect(both.sections.length).toBe(both.total);
  expect(new Set(both.sections.map(({ library }) => library.title))).toEqual(new Set(['徐汇规划文库', '静安规划文库']));
  expect(Object.values(both.counts).reduce((sum, count) => sum + count)).toBe(both.total);
});

test('a reader of one site sees what both have, and opens a result on the other site with the words marked', async ({
  page,
}) => {
  await page.goto(searchPage('社区'));
  await expect(page.getByRole('region', { name: '徐汇规划文库' }).locator('.search-result').first()).toBeVisible();
  const group = page.getByRole('region', { name: '静安规划文库' });
  await expect(group.getByRole('heading', { level: 2 }).first()).toContainText('静安规划文库 · ');
  expect(await axeFindings(page)).toEqual([]);
  await group.locator('.search-result h3 a').first().click();
  await expect(page).toHaveURL(new RegExp(`^${jingan.address}zh/`));
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('query')?.size ?? 0)).toBeGreaterThan(0);
});

test('a filter narrows to one library, keeps the counts, can be shared and undone', async ({ page }) => {
  await page.goto(searchPage('社区'));
  await expect(page.getByRole('region')).toHaveCount(2);
  const before = await counted(page);
  await page.getByRole('button', { name: /^静安规划文库/ }).click();
  await expect(page).toHaveURL(/library=jingan/);
  await expect(page.getByRole('region', { name: '徐汇规划文库' })).toHaveCount(0);
  expect(await counted(page)).toEqual(before);
  await page.getByRole('button', { name: /^2022年政府工作报告/ }).click();
  await expect(page).toHaveURL(/library=jingan&document=work-report-2022/);
  await page.reload();
  await expect(page.getByRole('button', { name: /^2022年政府工作报告/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region')).toHaveAttribute('aria-label', '静安规划文库');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('region')).toHaveCount(2);
});

test('a definition says which library it is from', async ({ page }) => {
  await page.goto(searchPage('Five Violations and Four Musts', 'en'));
  await expect(page.locator('.definition-card')).toHaveCount(1);
  await expect(page.locator('.definition-card')).toContainText('Xuhui Plan Library · Definition');
});

test('the first results do not wait for a slow library, and keep the focus when it answers', async ({ page }) => {
  let answer: () => void = () => undefined;
  const held = new Promise<void>((done) => (answer = done));
  await page.route(`${jingan.address}search/**`, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(searchPage('社区'));
  await expect(page.getByRole('status').first()).toContainText('正在检索其他文库');
  const second = page.locator('.search-result h3 a').nth(1);
  await second.focus();
  const opens = await second.getAttribute('href');
  answer();
  await expect(page.getByRole('region', { name: '静安规划文库' })).toBeVisible();
  await expect(page.getByRole('status').first()).not.toContainText('正在检索其他文库');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(opens);
});

for (const [state, changed, message] of [
  [
    'of a newer format',
    { body: JSON.stringify({ formatVersion: 999 }), headers: { 'access-control-allow-origin': '*' } },
    /静安规划文库的检索文件格式较新/,
  ],
  [
    'no longer a library',
    { body: '<!doctype html>', headers: { 'access-control-allow-origin': '*' } },
    /静安规划文库的检索文件无法识别/,
  ],
  ['not found', { status: 404, headers: { 'access-control-allow-origin': '*' } }, /没有找到静安规划文库的检索文件/],
  [
    'closed to other origins',
    { body: '{}', headers: { 'access-control-allow-origin': 'https://elsewhere.example' } },
    /未能连接静安规划文库/,
  ],
] as const)
  test(`a reader is told that the other library is ${state}, and finds the rest`, async ({ page }) => {
    await page.route(`${jingan.address}search/first-*.json`, (route) => route.fulfill(changed));
    await page.goto(searchPage('社区'));
    await expect(page.getByRole('status').first()).toContainText(message);
    await expect(page.getByRole('region', { name: '徐汇规划文库' }).locator('.search-result').first()).toBeVisible();
    await expect(page.getByRole('button', { name: '静安规划文库' })).toBeDisabled();
  });

test('a page may not read from a host that the build does not name', async ({ page, faults }) => {
  const stranger = await serveSite('dist', { others: [] });
  await page.goto(`${xuhui.address}zh/search/`);
  const failed = await page.evaluate(
    async ([client, other]) => {
      const { searchLibraries } = (await import(client)) as typeof import('../../src/search/client.ts');
      return (await searchLibraries('社区', { libraries: [other], lang: 'zh' })).libraries[1]?.failed?.reason;
    },
    [`${xuhui.address}search/client.js`, stranger.address] as const,
  );
  await stranger.close();
  expect(failed).toBe('unreachable');
  expect(faults.splice(0).join()).toMatch(/connect-src/);
});

test('a reader is told that the other site is gone', async ({ page }) => {
  await jingan.close();
  await page.goto(searchPage('community', 'en'));
  await expect(page.getByRole('status').first()).toContainText('Jing’an Plan Library could not be reached');
  await expect(page.locator('.search-result').first()).toBeVisible();
});
