import type { Page } from '@playwright/test';
import { expect, test } from './story.ts';

test('the back button leads to each confirmed query, even where the next one is typed slowly', async ({ page }) => {
  await page.goto('/zh/about/');
  await page.goto('/zh/search/');
  await typeSlowly(page, '五违四必');
  await field(page).press('Enter');
  await typeSlowly(page, '枫林HUB');
  await field(page).press('Enter');
  await typeSlowly(page, '一江一河');
  await page.goBack();
  await expectQuery(page, '枫林HUB');
  await page.goBack();
  await expectQuery(page, '五违四必');
  await page.goBack();
  await expect(page).toHaveURL(/\/zh\/about\/$/);
});

test('a query that is only half typed has no entry of its own', async ({ page }) => {
  await page.goto('/en/search/?q=bay');
  for (const typed of ['headq', 'headquart', 'headquarters']) await typeSlowly(page, typed);
  await page.goBack();
  await expectQuery(page, 'bay');
  await page.goForward();
  await expectQuery(page, 'headquarters');
});

test('a filter confirms the query it is chosen for', async ({ page }) => {
  await page.goto('/en/search/?q=bay');
  await typeSlowly(page, 'headquarters');
  await page.getByLabel('Year covered').selectOption('2023');
  await expect(page).toHaveURL(/q=headquarters&year=2023/);
  await page.goBack();
  await expectQuery(page, 'headquarters');
  await page.goBack();
  await expectQuery(page, 'bay');
});

test('a query whose result was followed is in the history, also before the next one', async ({ page }) => {
  await page.goto('/en/search/?q=bay');
  await typeSlowly(page, 'headquarters');
  await page.locator('.search-result h3 a').first().click();
  await expect(page).toHaveURL(/\?mark=/);
  await page.goBack();
  await expectQuery(page, 'headquarters');
  await typeSlowly(page, 'green');
  await page.goBack();
  await expectQuery(page, 'headquarters');
});

test('the title of the tab shows the query', async ({ page }) => {
  await page.goto(`/zh/search/?q=${encodeURIComponent('“五违四必”')}`);
  await expect(page).toHaveTitle(/^“五违四必” – 检索 · /);
  await typeSlowly(page, '枫林HUB');
  await expect(page).toHaveTitle(/^“枫林HUB” – 检索 · /);
  await page.goBack();
  await expect(page).toHaveTitle(/^“五违四必” – 检索 · /);
  await page.goto('/en/search/');
  await expect(page).toHaveTitle(/^Search · /);
});

function field(page: Page) {
  return page.locator('input[name=q]');
}

/** Types and waits until the search has begun by itself. */
async function typeSlowly(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await expect(page).toHaveURL((address) => address.searchParams.get('q') === query);
}

async function expectQuery(page: Page, query: string): Promise<void> {
  await expect(page).toHaveURL((address) => address.searchParams.get('q') === query);
  await expect(field(page)).toHaveValue(query);
  await expect(page.getByRole('status').first()).toContainText(query);
}

test('a reader who reloads the results is where they were', async ({ page }) => {
  await page.goto(`/zh/search/?q=${encodeURIComponent('人工智能')}`);
  const results = page.locator('.search-result');
  await expect(results.nth(7)).toBeVisible();
  await results.nth(7).evaluate((result) => result.scrollIntoView({ block: 'start' }));
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(500);
  await page.reload();
  await expect(results.nth(7)).toBeInViewport();
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(40);
});

test('while an input method composes, it keeps the arrow keys and nothing is searched', async ({ page }) => {
  await page.goto(`/zh/search/?q=${encodeURIComponent('人工智能')}`);
  await expect(page.locator('.search-result').first()).toBeVisible();
  const field = page.locator('#q');
  await field.click();
  await field.press('End');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'chan ye', selectionStart: 7, selectionEnd: 7 });
  await field.evaluate((input) =>
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true, cancelable: true }),
    ),
  );
  await expect(field).toBeFocused();
  await page.waitForTimeout(500);
  expect(new URL(page.url()).searchParams.get('q')).toBe('人工智能');
  await session.send('Input.insertText', { text: '产业' });
  await expect(page).toHaveURL(/q=[^&]*%E4%BA%A7%E4%B8%9A/);
});
