import { loadLibrary } from '../../src/loading/load-library.ts';
import { expect, test } from './story.ts';
import type { Page } from '@playwright/test';

const library = loadLibrary('public');

test('a passage across two printed pages is found on its page, and copied as printed', async ({ page }) => {
  const block = library.block('plan-2021-2025/chapter-5/s1-p1');
  const offset = block?.marks[0]?.offset ?? 0;
  expect(offset).toBeGreaterThan(4);
  const words = block?.zh.slice(offset - 4, offset + 4) ?? '';
  await page.goto('/zh/plan-2021-2025/chapter-5/');
  expect(
    await page.evaluate((sought) => (window as unknown as { find: (text: string) => boolean }).find(sought), words),
  ).toBe(true);
  expect(await copied(page, '#s1-p1')).toBe(block?.zh);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await copied(page, '#s1-p1')).toBe(block?.zh);
});

test('a program that reads the text of a page finds no words of the interface inside a block', async ({ page }) => {
  for (const route of ['zh/plan-2021-2025/chapter-3', 'en/plan-report-2025/part-1', 'zh/glossary/wu-wei-si-bi']) {
    await page.goto(`/${route}/`);
    const added = await page
      .locator('[data-page] [id] :is(.mark, .page-number)')
      .evaluateAll((found) => found.map((element) => element.textContent));
    expect(added.length).toBeGreaterThan(0);
    expect(added.join('')).toBe('');
  }
});

test('the figures of the brief are copied without the numbers of its notes', async ({ page }) => {
  for (const lang of ['zh', 'en']) {
    await page.goto(`/${lang}/brief/`);
    const sentences = page.locator('.brief section li:has(.cite-number)');
    expect(await sentences.count()).toBeGreaterThan(20);
    for (const sentence of await sentences.all()) {
      const text = (await sentence.textContent())?.replace(/\s+/g, ' ').trim() ?? '';
      expect(text).toMatch(/[.。；;：:！”)）]$/);
    }
  }
});

for (const route of [
  'zh/plan-2021-2025/chapter-3',
  'en/plan-report-2025/part-2',
  'zh/parallel/plan-2021-2025/chapter-5',
])
  test(`the names of headings and column heads on ${route} are only their words`, async ({ page }) => {
    await page.goto(`/${route}/`);
    const named = page.locator(':is(h1, h2, h3, th, caption, [role=heading])');
    expect(await named.count()).toBeGreaterThan(2);
    expect(await named.locator('a.mark').count()).toBe(0);
  });

test('the number of a paragraph is in the margin, on a phone and in print', async ({ page }) => {
  for (const [width, media] of [
    [1280, 'screen'],
    [390, 'screen'],
    [800, 'print'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ media });
    await page.goto('/en/plan-2021-2025/chapter-5/');
    const number = await page.locator('#s1-p3 > .mark').evaluate((mark) => ({
      shown: getComputedStyle(mark, '::after').content,
      character: mark.getAttribute('data-n'),
      left: mark.getBoundingClientRect().left,
      text: document.querySelector('#s1-p3')?.getBoundingClientRect().left ?? 0,
    }));
    expect(number.character).toBe('3');
    expect(number.shown).toMatch(/attr\(data-n\)|"3"/);
    expect(number.left).toBeLessThan(number.text);
    expect(number.left).toBeGreaterThanOrEqual(0);
  }
});

/** What a reader would get by selecting an element and copying it. */
async function copied(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return (getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim();
  });
}

test('a table is copied whole: with its merged cells for a spreadsheet, with each cell in its column as text', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copyTable = async (route: string, table: string): Promise<string[]> => {
    await page.goto(route);
    await page.locator(`.mark[href="${table}"]`).click();
    await page.getByRole('button', { name: 'Copy table' }).click();
    await expect(page.getByText('Table copied')).toBeVisible();
    return page.evaluate(async () => {
      const item = (await navigator.clipboard.read())[0];
      const read = async (type: string): Promise<string> => (await (await item?.getType(type))?.text()) ?? '';
      return [await read('text/plain'), await read('text/html')];
    });
  };

  const [text = '', html = ''] = await copyTable('/en/plan-2021-2025/chapter-3/', '#s3-t1');
  const rows = text.split('\n').map((row) => row.split('\t'));
  expect(rows).toHaveLength(23);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([5]));
  expect(text.split('\n')[9]).toBe(library.block('plan-2021-2025/chapter-3/s3-t1-r9')?.en);
  expect(html).not.toMatch(/¶|aria-label|href/);

  const [merged = '', spans = ''] = await copyTable('/en/plan-2021-2025/annex-1/', '#t1');
  expect(new Set(merged.split('\n').map((row) => row.split('\t').length)).size).toBe(1);
  expect(spans).toMatch(/rowspan="\d/);
});

test('the menu of a paragraph offers no table', async ({ page }) => {
  await page.goto('/en/plan-2021-2025/chapter-3/');
  await page.locator('.mark[href="#s1-p1"]').click();
  await expect(page.getByRole('button', { name: 'Copy address' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy table' })).toBeHidden();
});
