import { expect, test } from './story.ts';

test('the filters of the names are restored when a reader comes back from a name', async ({ page }) => {
  await page.goto('/en/names/');
  await page.getByRole('searchbox').fill('west bund');
  await page.getByLabel('Kind').selectOption('project');
  await expect(page).toHaveURL(/\/en\/names\/\?filter=west\+bund&kind=project$/);
  const names = page.locator('li[data-kind]:visible');
  const shown = await names.count();
  await names.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/names\/[a-z0-9-]+\/$/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('west bund');
  await expect(page.getByLabel('Kind')).toHaveValue('project');
  await expect(names).toHaveCount(shown);
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Kind').selectOption('');
  await expect(page).toHaveURL(/\/en\/names\/$/);
});

test('the other language filters the projects by the same place and use, and not by words typed in the first', async ({
  page,
}) => {
  await page.goto('/en/projects/?filter=hui&place=huajing-gateway-functional-area&kind=nothing');
  await expect(page.getByRole('searchbox')).toHaveValue('hui');
  await expect(page.getByLabel('Use')).toHaveValue('');
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Use').selectOption('business');
  const projects = page.locator('tbody[id]:visible');
  const ids = await projects.evaluateAll((rows) => rows.map(({ id }) => id));
  await page.getByRole('searchbox').fill('beiyang');
  await page.getByRole('navigation', { name: 'Language and view' }).getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/projects\/\?place=huajing-gateway-functional-area&kind=business$/);
  expect(ids.length).toBeGreaterThan(0);
  await expect.poll(() => projects.evaluateAll((rows) => rows.map(({ id }) => id))).toEqual(ids);
});

for (const [route, one, oneWords, none] of [
  ['/en/names/', 'Beiyang AI Town', '1 name', 'No name fits these filters.'],
  ['/en/projects/', 'Metro Line 23', '1 project', 'No project fits these filters.'],
  ['/zh/projects/', '西岸金融城', '1 个项目', '没有符合筛选条件的项目。'],
] as const)
  test(`${route} says in words when one entry passes the filter, and when none does`, async ({ page }) => {
    await page.goto(route);
    await page.locator('input[name=filter]').fill(one);
    await expect(page.locator('[data-count]')).toHaveText(oneWords);
    await page.locator('input[name=filter]').fill('qqq');
    await expect(page.locator('[data-count]')).toHaveText(none);
  });

for (const [route, plain, ways] of [
  ['/zh/names/', '5g', ['５Ｇ', '5G']],
  ['/zh/names/', '衡复', ['衡復', '衡 复', '“衡复”']],
  ['/zh/names/', '西岸', ['⻄岸', '西\u200b岸']],
  ['/en/names/', 'pathe', ['Pathé', 'ＰＡＴＨＥ']],
  ['/zh/projects/', '滨江', ['濱江', '滨 江']],
  ['/en/projects/', 'metro line', ['Ｍetro  Line', 'métro line']],
] as const)
  test(`${route} finds as many for ${ways.join(', ')} as for ${plain}`, async ({ page }) => {
    await page.goto(route);
    const entries = page.locator('li[data-kind]:visible, tbody[id]:visible');
    await page.locator('input[name=filter]').fill(plain);
    await expect(entries.first()).toBeVisible();
    const shown = await entries.count();
    for (const typed of ways) {
      await page.locator('input[name=filter]').fill('qqq');
      await expect(entries).toHaveCount(0);
      await page.locator('input[name=filter]').fill(typed);
      await expect(entries).toHaveCount(shown);
    }
  });

test('no letter leads to names that the filter hides', async ({ page }) => {
  await page.goto('/en/names/');
  const letters = page.locator('.letters-nav a:visible');
  const all = await letters.count();
  await page.getByRole('searchbox').fill('west bund');
  const left = await letters.count();
  expect(left).toBeLessThan(all);
  expect(left).toBeGreaterThan(0);
  for (const letter of await letters.all())
    await expect(page.locator((await letter.getAttribute('href')) ?? '')).toBeVisible();
});

test('a name mentioned in one place has the singular in its description', async ({ page }) => {
  await page.goto('/en/names/');
  await page
    .locator('li[data-kind]')
    .filter({ has: page.locator('b', { hasText: /^1$/ }) })
    .getByRole('link')
    .first()
    .click();
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /: 1 place in the documents\.$/);
});
