import { barriersIn } from './barriers-in.ts';
import { expect, test } from './story.ts';

/** One page of each kind, in both languages. */
const KINDS = ['', 'plan-2021-2025/', 'plan-2021-2025/chapter-3/', 'plan-2021-2025/annex-1/', 'plan-report-2025/part-1/', 'parallel/plan-2021-2025/chapter-3/', 'glossary/', 'glossary/tto/', 'names/', 'brief/', 'projects/', 'indicators/', 'indicators/ai-output/', 'names/xi-an-jin-rong-cheng/', 'search/?q=2025', 'search/?q=West+Bund+Library&year=2025', 'search/?q=wuwei', 'about/', 'verify/', 'cite/plan-2021-2025/chapter-3/', '404/'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const route of ['/index.html', ...['zh', 'en'].flatMap((lang) => KINDS.map((kind) => `/${lang}/${kind}`))]) {
      test(`${route} has no barrier that axe can find`, async ({ page }) => {
        await page.goto(route);
        await page.waitForLoadState('networkidle');
        expect(await barriersIn(page)).toEqual([]);
      });
    }
  });
}
