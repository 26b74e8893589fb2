import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './story.ts';

test('an investor starts from the home page, reads the brief and checks a figure at its source', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('link', { name: /^Investor brief/ }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(11);
  await page.getByRole('link', { name: 'Source 1: 2025 Plan Report' }).first().click();
  await expect(page.locator(':target')).toContainText('RMB 393.12 billion');
});

test('the figures of the brief are in a table, each with its bar and a link to its block', async ({ page }) => {
  await page.goto('/en/brief/');
  const rows = page.getByRole('table', { name: 'Key figures, as reported' }).getByRole('row');
  expect(await rows.count()).toBeGreaterThan(6);
  const gdp = rows.filter({ hasText: 'District GDP' });
  await expect(gdp.locator('svg path')).toHaveCount(await gdp.getByRole('listitem').count());
  await gdp.getByRole('link', { name: /^RMB 393.12 billion/ }).click();
  await expect(page.locator(':target')).toContainText('RMB 393.12 billion');
});

test('the note of a sentence of the brief shows on a card what its source says', async ({ page }) => {
  await page.goto('/en/brief/');
  await page
    .getByRole('link', { name: /^Source 1:/ })
    .first()
    .hover();
  const card = page.locator('#term-card');
  await expect(card).toContainText('RMB 393.12 billion');
  await expect(card).toContainText('2025 Plan Report');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('the page of a place shows its projects over the years', async ({ page }) => {
  await page.goto('/en/names/xi-an/');
  const projects = page.getByRole('region', { name: 'Projects over time' });
  expect(await projects.locator('ul > li').count()).toBeGreaterThan(8);
  const link = projects.getByRole('link', { name: 'West Bund Financial Hub' });
  const [, id = ''] = ((await link.getAttribute('href')) ?? '').split('#');
  await link.click();
  await expect(page).toHaveURL(/\/en\/projects\/#/);
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await expect(page.locator(`#${id}`).getByRole('rowheader')).toHaveText('West Bund Financial Hub');
});

test('on paper a source of the brief is given by its place in words, and by the address of its page', async ({
  page,
}) => {
  await page.goto('/en/brief/');
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toMatch(/Section 1, Table 1, Row \d+, Item \d+/);
  expect(text).toContain('/en/plan-report-2025/part-1/');
  expect(text).not.toContain('#s1-t1');
});

test('the brief prints on four A4 pages at most, in both languages', async ({ page }) => {
  for (const lang of ['zh', 'en']) {
    await page.goto(`/${lang}/brief/`);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page(?!s)/g) ?? [];
    expect(pages.length, lang).toBeGreaterThan(1);
    expect(pages.length, lang).toBeLessThanOrEqual(4);
  }
});

test('an investor follows one project through the years and finds the others in its area', async ({ page }) => {
  await page.goto('/en/projects/');
  const rows = page.locator('tbody[id]:visible');
  const all = await rows.count();
  await page.getByRole('combobox', { name: 'Place' }).selectOption('Huajing Gateway Functional Area');
  await expect(page.getByRole('row', { name: /^Beiyang AI Town/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Longhua Hui/ })).toBeHidden();
  await expect(page.locator('[data-count]')).toHaveText(`${await rows.count()} projects`);
  expect(await rows.count()).toBeLessThan(all);
  const project = page.locator('tbody[id]', {
    has: page.getByRole('rowheader', { name: 'Beiyang AI Town', exact: true }),
  });
  await project.getByText(/^\d+ passages$/).click();
  await project.getByRole('link', { name: /^2025 Plan Report, .+ · Section 4, Table 1, Row \d+/ }).click();
  await expect(page.locator(':target')).toContainText('Beiyang AI Town');
});

test('a project that an address leads to is open, and on paper all are', async ({ page }) => {
  await page.goto('/zh/projects/#xi-an-jin-rong-cheng');
  const quotes = page.locator('#xi-an-jin-rong-cheng q');
  expect(await quotes.count()).toBeGreaterThan(3);
  await expect(quotes.first()).toBeVisible();
  await expect(page.locator('#xi-an-chuan-mei-gang q').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#xi-an-chuan-mei-gang q').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the table of projects is complete and offers no filter that does nothing', async ({ page }) => {
    await page.goto('/zh/projects/');
    await expect(page.getByRole('row', { name: /^西岸金融城/ })).toContainText('计划推进建设');
    await expect(page.locator('[data-filters]')).toBeHidden();
  });
});
