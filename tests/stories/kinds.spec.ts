import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { serveSite, type SiteServer } from '../../src/hosting/serve-site.ts';
import { writeTwins } from '../../src/twins/write-twins.ts';
import { axeFindings } from '../access/axe-findings.ts';
import { KINDS_DOCUMENT, writeKindsDocument } from '../kinds-document.ts';
import { SmallSite } from '../small-site.ts';
import { expect, test } from './story.ts';

const BUILD = 240_000; // Milliseconds for the build of a site on a busy machine.
const { id, page: name, picture } = KINDS_DOCUMENT;
const site = new SmallSite('.', [
  '[lang]/parallel/[document]/[...page].astro',
  '[lang]/cite/[document]/[...page]/index.astro',
  'pictures/[document]/[name].ts',
  'data/corpus.jsonl.ts',
  'data/tables/[table].ts',
]);
let server: SiteServer;

// A document with every kind of block, alone in a library.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(BUILD);
  site.without('src/sources', 'src/content/documents', 'src/content/translations', 'src/content/glossary');
  site.without('src/content/notes', 'src/content/indicators');
  writeKindsDocument(site.root);
  await site.build({});
  writeTwins(site.folder, '/');
  server = await serveSite(site.folder, { others: [] });
});
test.afterAll(async () => {
  await server.close();
  site.remove();
});

const open = async (page: Page, lang = 'zh', view = ''): Promise<void> =>
  void (await page.goto(`${server.address}${lang}/${view}${id}/${name}/`));
const file = (...parts: string[]): string => readFileSync(path.join(site.folder, ...parts), 'utf8');

test('a run-in heading is a heading of its words alone, printed at the start of its paragraph', async ({ page }) => {
  await open(page);
  const heading = page.getByRole('heading', { name: '（一）指导思想。', exact: true, level: 3 });
  const paragraph = page.locator('#s1-p1');
  await expect(heading).toHaveAttribute('id', 's1-h1');
  await expect(page.getByRole('heading', { name: '二、保障措施。', exact: true, level: 2 })).toHaveAttribute(
    'id',
    's2',
  );
  await expect(page.getByRole('heading', { name: '1.近期。', exact: true, level: 4 })).toBeVisible();
  await expect(page.getByRole('heading', { name: '2.远期', level: 4 })).toBeVisible();

  const [above, below] = [await firstLine(page, '#s1-h1'), await firstLine(page, '#s1-p1')];
  expect(Math.abs(above.bottom - below.bottom)).toBeLessThan(2);
  expect(below.left - above.right).toBeLessThan(1);
  expect(await paragraph.evaluate((element) => getComputedStyle(element).fontWeight)).toBe('400');

  await open(page, 'en');
  const [title, text] = [await firstLine(page, '#s1-h1'), await firstLine(page, '#s1-p1')];
  expect(text.left - title.right).toBeGreaterThan(2);
});

test('a box is an aside named by its title, a heading below that of its section', async ({ page }) => {
  await open(page);
  const box = page.getByRole('complementary', { name: '专栏1 滨江重大项目' });
  await expect(box.getByRole('heading', { level: 5 })).toHaveAttribute('id', 's1-b1');
  await expect(box.locator('#s1-b1-t1-r1')).toContainText('2027');
  await expect(box.getByRole('listitem')).toHaveCount(2);
});

test('the contents of a page show its headings below their sections', async ({ page }) => {
  await open(page);
  const rail = page.getByRole('navigation', { name: '全文目录' });
  const nested = rail.locator('.sections > li').first().locator(':scope > ul > li > a');
  await expect(nested).toHaveText(['（一）指导思想。', '（二）发展目标。']);
  await rail.getByRole('link', { name: '2.远期' }).click();
  await expect(page).toHaveURL(/#s1-h4$/);
});

test('a merged cell covers what it covers in print, and is its head', async ({ page }) => {
  await open(page);
  const table = page.getByRole('table', { name: /表2/ });
  await expect(table.locator('thead tr')).toHaveCount(2);
  await expect(table.getByRole('columnheader', { name: '数值' })).toHaveAttribute('colspan', '2');
  await expect(table.getByRole('rowheader', { name: '生态' })).toHaveAttribute('rowspan', '2');
  await expect(page.locator('#s1-t1-r4 td')).toHaveAttribute('colspan', '4');
  await expect(page.locator('#s1-t1-r3')).toContainText('岸线开放率（%）');
});

test('a picture reserves its room, loads when needed, and has a description in each language', async ({ page }) => {
  await open(page);
  const shown = page.getByRole('img', { name: '2021年至2025年逐年增长的柱状图' });
  await expect(shown).toHaveAttribute('loading', 'lazy');
  await shown.scrollIntoViewIfNeeded();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);
  await expect(page.locator('#s1-f1')).toContainText('图1 岸线开放长度');
  await expect(page.locator('figure').nth(1)).toContainText('还没有文字说明');
  await open(page, 'en');
  await expect(page.getByRole('img', { name: 'Bars that grow from 2021 to 2025' })).toBeVisible();
  expect(file('pictures', id, picture).length).toBeGreaterThan(100);
});

test('side by side, each kind is in one row with its picture and its level', async ({ page }) => {
  await open(page, 'zh', 'parallel/');
  await expect(page.locator('#s1-h3 [role=heading]')).toHaveAttribute('aria-level', '4');
  await expect(page.locator('#s1-b1')).toContainText('Box 1 Major Projects on the Waterfront');
  await expect(page.locator('#s1-f1').getByRole('img')).toBeVisible();
  await expect(page.locator('#s1-t1-r0 .cell')).toHaveCount(6);
});

test('places of every kind are cited in words', async ({ page }) => {
  await open(page, 'en', 'cite/');
  await expect(page.getByText('Section 1, Heading 2').first()).toBeAttached();
  await expect(page.getByText('Section 1, Box 1').first()).toBeAttached();
  await open(page, 'zh', 'cite/');
  await expect(page.getByText('第 1 节，专栏 1').first()).toBeAttached();
});

for (const lang of ['zh', 'en'])
  for (const [view, width] of [
    ['', 390],
    ['', 1280],
    ['parallel/', 390],
    ['parallel/', 1280],
  ] as const)
    test(`${lang}/${view} has no fault and no sideways scroll at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await open(page, lang, view);
        expect(await axeFindings(page)).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

test('exports hold every kind', () => {
  const corpus = file('data/corpus.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; kind: string; section: string | null; zh: string; en: string });
  const kinds = new Map(corpus.map((block) => [block.id.split('/')[2], block]));
  expect(['s1-h1', 's1-b1', 's1-b1-p1', 's1-t1', 's1-f1', 's1-b1-t1-r1'].map((key) => kinds.get(key)?.kind)).toEqual([
    'heading',
    'heading',
    'paragraph',
    'caption',
    'caption',
    'row',
  ]);
  expect(kinds.get('s1-b1-p1')).toMatchObject({ section: 's1', zh: '下列项目由区政府统筹推进。' });
  expect(kinds.get('s1-h1')?.zh).toBe('（一）指导思想。');

  const rows = file('data/tables', `${id}.${name}.s1-t1.csv`).split('\n');
  expect(rows[0]).toContain('zh: 类别,zh: 指标,zh: 数值,"zh: ",');
  expect(rows[3]).toContain('s1-t1-r3,,岸线开放率（%）,92,100,');
  expect(file('data/tables', `${id}.${name}.s1-b1-t1.csv`)).toContain('西岸传媒港二期,2027');
});

test('the Markdown twin keeps headings, spans and pictures', () => {
  const twin = file('zh', id, name, 'index.md');
  expect(twin).toMatch(/^### .*（一）指导思想。$/m);
  expect(twin).toMatch(
    /^<tr><th rowspan="2"><a id="s1-t1-r0"><\/a>类别<\/th><th rowspan="2">指标<\/th><th colspan="2">数值<\/th><\/tr>$/m,
  );
  expect(twin).toContain(`![2021年至2025年逐年增长的柱状图](<../../../pictures/${id}/${picture}>)`);
});

/** The first line box of the words of a block, marks apart. */
function firstLine(page: Page, selector: string): Promise<{ left: number; right: number; bottom: number }> {
  return page.locator(selector).evaluate((block) => {
    const range = document.createRange();
    const words = [...block.childNodes].find((node) => node instanceof Text && node.data.trim() !== '');
    range.selectNodeContents(words ?? block);
    const rects = [...range.getClientRects()];
    const [first] = rects;
    const line = rects.at(block.tagName === 'P' ? 0 : -1) ?? first;
    return { left: line?.left ?? 0, right: line?.right ?? 0, bottom: line?.bottom ?? 0 };
  });
}
