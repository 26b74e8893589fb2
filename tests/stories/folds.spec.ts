import { expect, test } from './story.ts';

const PHONE = { width: 390, height: 844 };

test('on a phone names are folded by letter, and found by a filter, a letter and an address', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/en/names/');
  const name = page.getByRole('link', { name: 'West Bund Financial Hub', exact: true });
  await expect(name).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5000);
  await page.locator('.letters-nav').getByRole('link', { name: 'W', exact: true }).click();
  await expect(name).toBeVisible();
  await page.goto('/en/names/?filter=financial+hub');
  await expect(name).toBeVisible();
});

test('on a phone lists of targets are folded but for the first, and opened where an address leads to one', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/en/indicators/');
  const tables = page.locator('.targets table');
  await expect(tables.first()).toBeVisible();
  await expect(tables.last()).toBeHidden();
  await page.getByRole('radio', { name: /^Reached/ }).check();
  await expect(page.locator('.targets table:visible')).not.toHaveCount(0);
  await expect(page.locator('.targets details:not([open])')).toHaveCount(0);
  const last = await page.locator('.targets h2').last().getAttribute('id');
  await page.goto(`/en/indicators/#${last ?? ''}`);
  await page.reload();
  await expect(tables.last()).toBeVisible();
});

test('on a phone a project shows only its name and latest stage, until it is opened or an address leads to it', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/en/projects/');
  const project = page.locator('tbody', { has: page.getByRole('rowheader', { name: 'West Bund Financial Hub' }) });
  await expect(project.locator('[data-label]:visible')).toHaveCount(1);
  await project.locator('summary').click();
  expect(await project.locator('[data-label]:visible').count()).toBeGreaterThan(2);
  await page.goto(`/en/projects/#${(await project.getAttribute('id')) ?? ''}`);
  await page.reload();
  expect(await project.locator('[data-label]:visible').count()).toBeGreaterThan(2);
});

test('where there is room, and on paper, nothing is folded, without script too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  for (const route of ['/en/names/', '/en/indicators/']) {
    await page.goto(route);
    expect(await page.locator('details.fold').count()).toBeGreaterThan(3);
    for (const fold of await page.locator('details.fold').all()) await expect(fold.locator('a').last()).toBeVisible();
  }
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/names/');
  await expect(page.locator('details.fold a').last()).toBeVisible();
  await context.close();
});
