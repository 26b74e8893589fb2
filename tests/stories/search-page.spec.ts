import { expect, test } from './story.ts';

test('a reader types a term and reads its definition first, then every place', async ({ page }) => {
  await page.goto('/zh/');
  await page.getByRole('searchbox').fill('五违四必');
  await page.getByRole('button', { name: '检索' }).click();
  await expect(page).toHaveURL(/\/zh\/search\/\?q=/);
  await expect(page.locator('.definition-card')).toContainText('违法用地');
  await expect(page.getByRole('status').first()).toContainText('3 节');
  await page.locator('.search-result h3 a').last().click();
  await expect(page).toHaveURL(/#s\d-p\d$/);
  await expect(page.locator(':target')).toContainText('五违四必');
});

test('the page a result opens marks the words in the text', async ({ page }) => {
  await page.goto('/zh/plan-2021-2025/chapter-5/?mark=枫林联盟#s1-p2');
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('query')?.size ?? 0)).toBeGreaterThan(0);
});

test('a filter narrows to one document and keeps the counts', async ({ page }) => {
  await page.goto('/en/search/?q=headquarters');
  const buttons = page.locator('[data-filters] button');
  await expect(buttons.first()).toHaveAttribute('aria-pressed', 'true');
  const before = await buttons.allTextContents();
  await buttons.nth(1).click();
  await expect(page).toHaveURL(/in=/);
  await expect(buttons.nth(1)).toHaveAttribute('aria-pressed', 'true');
  expect(await buttons.allTextContents()).toEqual(before);
  await page.goBack();
  await expect(buttons.first()).toHaveAttribute('aria-pressed', 'true');
});

test('slash opens the search, arrows walk the results, and a reader can switch slash off', async ({ page }) => {
  await page.goto('/en/search/?q=headquarters');
  await expect(page.locator('.search-result').first()).toBeVisible();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.search-result h3 a, .definition-card a').first()).toBeFocused();
  await page.goto('/en/about/');
  await page.getByLabel(/with the “\/” key/).uncheck();
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/about/);
});

test('a query that is markup stays text', async ({ page }) => {
  let alerted = false;
  page.on('dialog', (dialog) => {
    alerted = true;
    void dialog.dismiss();
  });
  await page.goto(`/en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status').first()).toContainText('<img');
  expect(await page.locator('main img').count()).toBe(0);
  expect(alerted).toBe(false);
});
