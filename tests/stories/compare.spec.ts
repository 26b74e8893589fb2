import { brokenWords } from './broken-words.ts';
import { expect, test } from './story.ts';

const staff = (route: string): string => (process.env['STAFF_ADDRESS'] ?? '') + route;

for (const width of [390, 1280])
  test(`a member of staff reads whole words in the comparison at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(staff('en/compare/'));
    expect(await brokenWords(page)).toEqual([]);
    const over = await page
      .locator('.ledger')
      .evaluateAll((boxes) => boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    expect(Math.max(...over), 'pixels by which a table is wider than its column').toBeLessThanOrEqual(0);
  });

for (const width of [390, 1280])
  test(`a member of staff finds the comparison from a chapter of the plan at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(staff('zh/plan-2021-2025/chapter-5/#s1-p2'));
    if (width === 390) await page.getByRole('navigation', { name: '全文目录' }).getByRole('button').click();
    await page.getByRole('link', { name: '征求意见稿与规划对照' }).first().click();
    await page.locator('tr', { hasText: '第一节 大力推动现代服务业' }).locator('.share a').click();
    await expect(page).toHaveURL(/\/zh\/compare\/chapter-5\/#s1$/);
    await expect(page.locator(':target ins').first()).toBeVisible();
  });
