import { expect, test } from './story.ts';

test('a reader sees why a paragraph differs from the source, and comes back to it', async ({ page }) => {
  await page.goto('/en/plan-report-2025/part-2/');
  const mark = page.getByRole('link', { name: 'Differs from the source (Paragraph 2)' });
  await mark.click();
  await expect(page).toHaveURL(/\/en\/plan-report-2025\/made\/#part-2-p2$/);
  const place = page.locator('.made-place', { has: page.locator('#part-2-p2') });
  await expect(place.locator('del')).toHaveText('精神␣and␣市委');
  await expect(place.locator('ins')).toHaveText('精神和市委');
  await expect(place).toContainText('The scan read 和 as the English word.');
  await place.getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/plan-report-2025\/part-2\/#p2$/);
});

test('what a reader copies does not include the mark', async ({ page }) => {
  await page.goto('/en/plan-report-2025/part-2/');
  const copied = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('.prose') ?? document.body);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return getSelection()?.toString() ?? '';
  });
  expect(copied.length).toBeGreaterThan(500);
  expect(copied).not.toContain('Differs from the source');
});
