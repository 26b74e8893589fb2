import { expect, test } from './story.ts';

test('the filters of the names are there again when a reader comes back from a name', async ({ page }) => {
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

test('the other language filters the projects by the same place and use, and not by words of the first', async ({ page }) => {
  await page.goto('/en/projects/?filter=hui&place=huajing-gateway-functional-area&kind=nothing');
  await expect(page.getByRole('searchbox')).toHaveValue('hui');
  await expect(page.getByLabel('Use')).toHaveValue('');
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Use').selectOption('business');
  const projects = page.locator('tbody > tr:visible');
  const ids = await projects.evaluateAll((rows) => rows.map(({ id }) => id));
  await page.getByRole('searchbox').fill('beiyang');
  await page.getByRole('navigation', { name: 'Language and view' }).getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/projects\/\?place=huajing-gateway-functional-area&kind=business$/);
  expect(ids.length).toBeGreaterThan(0);
  await expect.poll(() => projects.evaluateAll((rows) => rows.map(({ id }) => id))).toEqual(ids);
});
