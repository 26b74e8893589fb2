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

test('slash opens the search, arrows move through the results, and a reader can switch slash off', async ({ page }) => {
  await page.goto('/en/search/?q=headquarters');
  await expect(page.locator('.search-result').first()).toBeVisible();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search words' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.search-result h3 a, .definition-card a').first()).toBeFocused();
  await page.goto('/en/about/');
  await page.locator('.comfort-button').click();
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

test('a reader who types is offered terms, names and headings, and reaches them by keyboard', async ({ page }) => {
  await page.goto('/zh/search/');
  const field = page.getByRole('combobox', { name: '检索词' });
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.fill('wuwei');
  const options = page.getByRole('listbox', { name: '建议' }).getByRole('option');
  await expect(options.first()).toContainText('五违四必');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('status').last()).toContainText('条建议');

  await field.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
  await expect(field).toBeFocused();
  await field.press('Enter');
  await expect(page).toHaveURL(/\/zh\/glossary\/wu-wei-si-bi\/$/);
});

for (const width of [320, 390, 820, 1280])
  test(`suggestions cover no result and no filter at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const [route, typed] of [
      ['/en/search/?q=west', ' bund'],
      ['/zh/search/?q=四大', '功能'],
      ['/zh/search/?q=人工', '智能'],
    ] as const) {
      await page.goto(route);
      await page.getByRole('combobox').press('End');
      await page.keyboard.type(typed);
      await expect(page.getByRole('option').nth(1)).toBeVisible();
      // Read in one step, since results of the last key may replace the earlier ones at any moment. The filters are above the results.
      const room = (): Promise<number> =>
        page.evaluate(() => {
          const below = document.querySelector('[data-filters] :is(summary, p)')?.getBoundingClientRect();
          const offers = document.querySelector('[role=listbox]')?.getBoundingClientRect();
          return (below?.top ?? NaN) - (offers?.bottom ?? NaN);
        });
      await expect.poll(room).toBeGreaterThanOrEqual(0);
    }
  });

test('Escape closes the suggestions and leaves what was typed; the arrows then lead to the results', async ({
  page,
}) => {
  await page.goto('/en/search/');
  const field = page.getByRole('combobox', { name: 'Search words' });
  await field.fill('West Bund');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await expect(list.getByRole('option').first()).toContainText('West Bund');
  await field.press('ArrowUp');
  await expect(list.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await field.press('Escape');
  await expect(list).toBeHidden();
  await expect(field).toHaveValue('West Bund');
  await expect(page.locator('.search-result').first()).toBeVisible();
  await field.press('ArrowDown');
  await expect(page.locator('.definition-card a')).toBeFocused();
});

test('a touch on a heading among the suggestions opens its section', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}/zh/search/`.replace(/([^:])\/\//, '$1/'));
  await page.getByRole('combobox', { name: '检索词' }).pressSequentially('四大功能');
  const heading = page.getByRole('option', { name: /第四章/ }).first();
  await heading.tap();
  await expect(page).toHaveURL(/\/plan-2021-2025\/chapter-4\//);
  await context.close();
});

test('a name shows what it is and where it is mentioned, and leads to its page', async ({ page }) => {
  await page.goto('/en/search/?q=xianjinrongcheng');
  const card = page.locator('.definition-card');
  await expect(card).toContainText('Projects');
  await expect(card).toContainText(/Mentions in the documents: \d+/);
  await expect(page.locator('.search-result').first()).toContainText('West Bund Financial Hub');
  await card.getByRole('link', { name: 'West Bund Financial Hub' }).click();
  await expect(page).toHaveURL(/\/en\/names\/xi-an-jin-rong-cheng\/$/);
});

test('a result names the page its section is on', async ({ page }) => {
  await page.goto(`/zh/search/?q=${encodeURIComponent('“五违四必”')}`);
  await expect(
    page
      .locator('.search-result h3')
      .filter({ hasText: / · 第.节/ })
      .first(),
  ).toContainText(/第.+章 .+ · 第.节/);
});

test('sections with the words of a name only apart are folded away, in either language', async ({ page }) => {
  for (const [address, summary] of [
    ['/zh/search/?q=西岸图书馆', /分散出现/],
    ['/en/search/?q=West+Bund+Library', /stand apart/],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('.search-result:visible')).toHaveCount(1);
    await page.locator('details.words-apart > summary').filter({ hasText: summary }).click();
    await expect(page.locator('.search-result:visible')).toHaveCount(6);
  }
});

test('words typed apart that name nothing are what was asked for, so their sections are shown', async ({ page }) => {
  await page.goto('/en/search/?q=smart+city+governance');
  await expect(page.locator('.search-result').first()).toBeVisible();
  await expect(page.locator('details.words-apart')).toHaveCount(0);
});

test('an indicator is found by a short name and leads to its page and its figures', async ({ page }) => {
  await page.goto('/en/search/?q=GDP');
  const card = page.locator('.definition-card');
  await expect(card).toContainText('Indicator');
  await expect(page.locator('.search-result').first()).toContainText('GDP');
  await card.getByRole('link', { name: 'District GDP' }).click();
  await expect(page).toHaveURL(/\/en\/indicators\/gdp\/$/);
});

test('a reader who mistypes is asked what was meant, and sees what is near marked as such', async ({ page }) => {
  await page.goto('/en/search/?q=West+Bnud+Financial+Hub');
  await expect(page.getByRole('heading', { name: 'Nearest (not literal matches)' })).toBeVisible();
  await expect(page.locator('.search-result mark').first()).toHaveText('West Bund Financial Hub');
  await page.getByText('Did you mean:').getByRole('link').first().click();
  await expect(page.locator('.definition-card')).toContainText('West Bund Financial Hub');
});

test('the page that a result opens marks what it contains, even where the query was written differently', async ({
  page,
}) => {
  await page.goto('/en/search/?q=wwsb');
  await page.locator('.search-result h3 a').last().click();
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('query') ?? [])].map(String)))
    .toContain('Five Violations and Four Musts');
});

test('a reader who writes traditional characters is told that simplified ones were searched, and finds them marked', async ({
  page,
}) => {
  await page.goto('/zh/search/?q=認知障礙照護');
  await expect(page.locator('[data-status]')).toHaveText(/^“认知障碍照护”：\d+ 节，已按简体字检索$/);
  await page.locator('.search-result h3 a').first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('query')?.size ?? 0)).toBeGreaterThan(0);
});
