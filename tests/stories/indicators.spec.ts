import { expect, test } from './story.ts';

test('an investor follows a target to its result and to the sentence that states it', async ({ page }) => {
  await page.goto('/en/');
  await page
    .locator('main')
    .getByRole('link', { name: /^Indicators/ })
    .click();
  const row = page.getByRole('row', { name: /Invention patents held per 10,000 people/ }).first();
  await expect(row).toContainText('120 patents');
  await expect(row).toContainText('Reached (2021)');

  await row.getByRole('link', { name: 'Invention patents held per 10,000 people' }).click();
  await expect(page.getByRole('img', { name: /Chart of Invention patents/ })).toBeVisible();
  const result = page.getByRole('row', { name: /131 patents/ });
  await expect(result.locator('mark')).toContainText('131');

  await result.getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/two-sessions-2022\/review\/#s1-p6$/);
  await expect(page.locator(':target')).toContainText('131');
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a reader sees at once how many targets were reached, and keeps only those of one outcome and theme', async ({
      page,
    }) => {
      await page.goto('/en/indicators/');
      const plan = page.getByRole('row', { name: /^The 22 indicators of the plan/ });
      const counts = await plan.getByRole('cell').allTextContents();
      expect(counts.map((count) => Number(count.replace('–', '0'))).reduce((sum, count) => sum + count)).toBe(22);
      const rows = page.locator('tr[data-outcome]:visible');
      const all = await rows.count();
      await page.getByRole('radio', { name: /^Reached/ }).check();
      const reached = await rows.count();
      expect(reached).toBeGreaterThan(0);
      expect(reached).toBeLessThan(all);
      await expect(page.locator('tr[data-outcome]:not([data-outcome=reached]):visible')).toHaveCount(0);
      await expect(page.getByRole('heading', { name: 'Targets for 2022' })).toBeHidden();
      await page.getByRole('radio', { name: /^Innovation/ }).check();
      expect(await rows.count()).toBeLessThan(reached);
      await expect(page.locator('tr[data-theme]:not([data-theme=innovation]):visible')).toHaveCount(0);
    });
  });

test('a list on which nothing is reported says so in one sentence', async ({ page }) => {
  await page.goto('/en/indicators/');
  const list = page.locator('section.targets', { has: page.getByRole('heading', { name: 'Targets for 2022' }) });
  const targets = await list.locator('tbody tr').count();
  expect(targets).toBeGreaterThan(9);
  await expect(list.getByText(`No document here reports what became of these ${targets} targets`)).toBeVisible();
  await expect(list.getByRole('columnheader', { name: 'Status' })).toHaveCount(0);
});

test('the page of an indicator gives its verdict before anything else', async ({ page }) => {
  await page.goto('/en/indicators/patents/');
  const [verdict, chart] = [page.locator('.verdicts .status').first(), page.locator('.chart').first()];
  await expect(verdict).toHaveText('Reached (2021)');
  expect((await verdict.boundingBox())?.y ?? 0).toBeLessThan((await chart.boundingBox())?.y ?? 0);
});

test('a reader finds how the status is determined, and what no document reports', async ({ page }) => {
  await page.goto('/zh/indicators/');
  await page.getByText('状态怎样判定').click();
  await expect(page.getByText('只比较同一口径')).toBeVisible();
  await expect(page.getByRole('row', { name: /“邻里汇工程”满意度/ }).first()).toContainText('未见报告');
});

for (const width of [320, 390])
  test(`at ${width} pixels all lines of an indicator begin at one edge, beside its number`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/indicators/');
    const edges = await page.locator('details:has(#plan) .ledger tbody tr').evaluateAll((rows) =>
      rows.map((row) => {
        const [number, ...cells] = row.children;
        const range = new Range();
        const lefts = cells.flatMap(
          (cell) => (
            range.selectNodeContents(cell),
            [...range.getClientRects()].filter((rect) => rect.width > 0).map(({ left }) => Math.round(left))
          ),
        );
        return {
          apart: Math.min(...lefts) - Math.round(number?.getBoundingClientRect().right ?? 0),
          edges: new Set(cells.map((cell) => Math.round(cell.getBoundingClientRect().left))).size,
        };
      }),
    );
    expect(edges).toHaveLength(22);
    expect(edges.filter((row) => row.apart < 0 || row.edges !== 1)).toEqual([]);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  for (const route of ['/en/indicators/', '/zh/indicators/air-quality/', '/en/indicators/headquarters/']) {
    test(`${route} does not scroll sideways`, async ({ page }) => {
      await page.goto(route);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});

test('on the narrowest phone no head of the summary breaks inside a word', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/en/indicators/');
  const heads = page.locator('.outcomes thead th');
  await expect(heads.last()).toHaveText('Nothing reported');
  const broken = await heads.evaluateAll((all) =>
    all.flatMap((head) => {
      const text = head.firstChild as Text;
      return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    }),
  );
  expect(broken).toEqual([]);
});

test('in a reader’s own colors the reported stages of a project stay distinct from the planned ones', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/projects/');
  const edge = (tense: string): Promise<string> =>
    page
      .locator(`td > .stage.${tense}`)
      .first()
      .evaluate((stage) => getComputedStyle(stage).borderInlineStartWidth);
  expect(parseFloat(await edge('reported'))).toBeGreaterThan(2 * parseFloat(await edge('planned')));
});
