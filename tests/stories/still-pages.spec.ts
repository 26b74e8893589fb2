import { expect, test } from './story.ts';

test.use({ viewport: { width: 412, height: 823 } });

/** Pages whose scripts add something to them. */
for (const route of ['/zh/names/', '/en/projects/', '/zh/cite/plan-2021-2025/chapter-3/', '/en/search/?q=2025'])
  test(`nothing that a reader sees on ${route} moves while scripts load`, async ({ page }) => {
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) =>
        moved.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value)),
      ).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(route, { waitUntil: 'networkidle' });
    if (route.includes('?q=')) await page.locator('.search-result').first().waitFor();
    const moved = await page.evaluate(() =>
      (window as unknown as { moved: number[] }).moved.reduce((sum, value) => sum + value, 0),
    );
    // Cumulative layout shift, as browsers add it up; Lighthouse takes off a point from 0.06 on.
    expect(moved).toBeLessThan(0.05);
  });
