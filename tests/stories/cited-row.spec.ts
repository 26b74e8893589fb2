import { expect, test } from './story.ts';

for (const width of [390, 820, 1280])
  test(`a cited row opens with the heads of its columns in sight at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [address, head] of [
      ['/zh/plan-2021-2025/chapter-3/#s3-t1-r14', '指标名称'],
      ['/en/plan-2021-2025/annex-1/#t1-r10', 'Area'],
    ] as const) {
      await page.goto(address);
      const heads = page.locator('tr.heads');
      await expect(heads).toBeInViewport();
      await expect(heads).toContainText(head);
      await expect(page.locator(':target')).toBeInViewport();
      await expect(heads).toHaveAttribute('aria-hidden', 'true');
    }
  });

test('a row near the head of its table needs no second one, and the next row takes it along', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/zh/plan-2021-2025/chapter-3/#s3-t1-r20');
  await expect(page.locator('tr.heads')).toHaveCount(1);
  await page.evaluate(() => (location.hash = '#s3-t1-r12'));
  await expect(page.locator('tr.heads + tr')).toHaveAttribute('id', 's3-t1-r12');
  await expect(page.locator('tr.heads')).toHaveCount(1);
  await page.evaluate(() => (location.hash = '#s3-p1'));
  await expect(page.locator(':target')).toBeInViewport();
});
