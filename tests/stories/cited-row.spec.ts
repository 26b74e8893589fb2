import type { Page } from '@playwright/test';
import { brokenWords } from './broken-words.ts';
import { expect, test } from './story.ts';

/** Tables, each with one of its column heads: of targets, with merged groups, wide, with lists in its cells. */
const TABLES = [
  ['/zh/plan-2021-2025/chapter-3/', '指标名称'],
  ['/en/plan-2021-2025/chapter-3/', '2025 (target)'],
  ['/zh/plan-2021-2025/annex-1/', '项目'],
  ['/en/plan-2021-2025/annex-1/', 'Main functions'],
  ['/en/plan-2021-2025/annex-2/', 'Project'],
  ['/en/plan-report-2025/part-1/', 'Key progress'],
  ['/en/plan-report-2025/part-2/', '2025 target'],
] as const;

for (const width of [320, 390, 820, 1280])
  for (const [address, head] of TABLES)
    test(`every row of ${address} opens with the heads of its columns in sight at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const fragments = await page
        .locator('main table tr[id]:not([id$=-r0]), main table tr li[id]:last-child')
        .evaluateAll((places) => places.map(({ id }) => id));
      expect(fragments.length).toBeGreaterThan(5);
      for (const fragment of fragments)
        await expect
          .poll(() => sightOf(page, fragment, head), {
            message: `${address}#${fragment}`,
            intervals: [20],
          })
          .toEqual({ place: true, heads: true });
      await expect(page.locator('tr.heads')).toHaveAttribute('aria-hidden', 'true');
    });

for (const width of [320, 390, 820])
  test(`no table is wider than its column at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [address] of TABLES) {
      await page.goto(address);
      const over = await page
        .locator('.table')
        .evaluateAll((boxes) => boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
      expect(Math.max(...over), address).toBeLessThanOrEqual(0);
      const cut = await page
        .locator('.stacked :is(th, td)')
        .evaluateAll((cells) => cells.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).length);
      expect(cut, `cells of ${address} that reach into the next`).toBe(0);
      expect(await brokenWords(page, '.stacked'), address).toEqual([]);
    }
  });

test('a row in the middle of a group repeats the head of the group, and the table is restored after', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/plan-2021-2025/annex-1/');
  const shape = (): Promise<string[]> =>
    page
      .locator('main tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...(row as HTMLTableRowElement).cells].map(({ rowSpan }) => rowSpan).join(' ')),
      );
  const before = await shape();
  await ask(page, 't1-r4');
  await expect(page.locator('#t1-r4 > :first-child')).toHaveText('Xuhui Waterfront');
  await expect(page.locator('tr.heads + tr')).toHaveAttribute('id', 't1-r4');
  await ask(page, 't1-r6');
  await expect(page.locator('tr.heads + tr')).toHaveAttribute('id', 't1-r6');
  await expect(page.locator('.group-again')).toHaveCount(1);
  // A row opened where the heads of the table itself are in sight.
  await page.evaluate(() => {
    scrollBy(0, (document.querySelector('thead')?.getBoundingClientRect().top ?? 0) - 100);
    history.replaceState(null, '', '#t1-r1');
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await expect(page.locator('tr.heads, .group-again')).toHaveCount(0);
  expect(await shape()).toEqual(before);
  const kept = await page.locator('main [style]').evaluateAll((all) => all.map((one) => one.getAttribute('style')));
  expect(kept.filter(Boolean)).toEqual([]);
});

/** Whether a place and the heads above it are visible when its address is opened. */
async function sightOf(page: Page, fragment: string, head: string): Promise<{ place: boolean; heads: boolean }> {
  await ask(page, fragment);
  return page.evaluate(
    ([id, words]) => {
      const isSeen = ({ top, left, right, height }: DOMRect): boolean =>
        height > 1 && top >= 30 && top < innerHeight - 20 && left >= 0 && right <= innerWidth;
      const place = document.getElementById(id)?.getBoundingClientRect();
      const heads = [...document.querySelectorAll('tr.heads > *, thead th')]
        .filter(({ textContent }) => textContent.includes(words))
        .map((cell) => cell.getBoundingClientRect());
      return {
        place: place !== undefined && isSeen(place),
        heads: heads.some((box) => isSeen(box) && box.top <= (place?.top ?? 0)),
      };
    },
    [fragment, head] as const,
  );
}

async function ask(page: Page, fragment: string): Promise<void> {
  await page.evaluate(async (id) => {
    location.hash = id;
    await new Promise(requestAnimationFrame);
  }, fragment);
}
