import { expect, test } from './story.ts';

/** Sections shown until a reader asks for more. */
const SHOWN_FIRST = 10;

test('a filter narrows to one document and keeps the counts', async ({ page }) => {
  await page.goto('/en/search/?q=headquarters');
  const buttons = page.getByRole('group', { name: 'Document' }).getByRole('button');
  await expect(buttons.first()).toHaveAttribute('aria-pressed', 'true');
  const before = await buttons.allTextContents();
  await buttons.nth(1).click();
  await expect(page).toHaveURL(/document=/);
  await expect(buttons.nth(1)).toHaveAttribute('aria-pressed', 'true');
  expect(await buttons.allTextContents()).toEqual(before);
  await page.goBack();
  await expect(buttons.first()).toHaveAttribute('aria-pressed', 'true');
});

test('each choice leads to as many sections as it says, with the others unchanged', async ({ page }) => {
  await page.goto('/en/search/?q=headquarters');
  const [kind, year] = [page.getByLabel('Kind'), page.getByLabel('Year covered')];
  await year.selectOption({ label: await countedOption(year.locator('option'), /^2022/) });
  await expect(page).toHaveURL(/[?&]year=2022/);
  await expectSectionsAsChosen(page);
  await kind.selectOption({ label: await countedOption(kind.locator('option'), /^Reports/) });
  await expect(page).toHaveURL(/kind=report&year=2022|year=2022.*kind=report/);
  await expectSectionsAsChosen(page);
  await expect(page.getByRole('status').first()).toContainText('without filters: ');

  await page.goBack();
  await expect(kind).toHaveValue('');
  await expect(year).toHaveValue('2022');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\?q=headquarters$/);
  await expect(page.getByRole('status').first()).not.toContainText('without filters');

  async function expectSectionsAsChosen(of: typeof page): Promise<void> {
    const chosen = of
      .locator('select')
      .filter({ has: of.locator('option:checked:not([value=""])') })
      .last();
    const label = (await chosen.locator('option:checked').textContent()) ?? '';
    const count = /\((\d+)\)$/.exec(label)?.[1] ?? 'no count';
    await expect(of.getByRole('status').first()).toContainText(`: ${count}`);
    if (Number(count) > SHOWN_FIRST) await of.locator('[data-more]').click();
    await expect(of.locator('.search-result')).toHaveCount(Number(count));
  }
});

test('an address with filters shows the same to everybody who opens it, also with filters that lead to nothing', async ({
  page,
}) => {
  await page.goto(`/zh/search/?q=${encodeURIComponent('总部')}&document=plan-2021-2025&kind=press&year=2022`);
  await expect(page.getByRole('status').first()).toContainText('不加筛选');
  await expect(page.getByRole('button', { name: '“十四五”规划纲要' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('类型')).toHaveValue('press');
  await expect(page.getByLabel('所涉年份')).toHaveValue('2022');
  await page.getByRole('button', { name: '取消筛选' }).click();
  await expect(page.locator('.search-result').first()).toBeVisible();
});

test('the keyboard stays at the filter it has chosen', async ({ page }) => {
  await page.goto('/en/search/?q=headquarters');
  const glossary = page.getByRole('button', { name: /^Glossary \d/ });
  await glossary.focus();
  await page.keyboard.press('Enter');
  await expect(glossary).toHaveAttribute('aria-pressed', 'true');
  await expect(glossary).toBeFocused();
  await page.getByLabel('Year covered').focus();
  await page.getByLabel('Year covered').selectOption('2023');
  await expect(page).toHaveURL(/year=2023/);
  await expect(page.getByLabel('Year covered')).toBeFocused();
});

test('the other language is asked the same, with the same filters', async ({ page }) => {
  await page.goto('/zh/search/?q=2035&year=2025');
  const link = page.getByRole('group', { name: '语言' }).getByRole('link');
  await expect(link).toHaveText(/^English（\d+）$/);
  const count = /\d+/.exec((await link.textContent()) ?? '')?.[0] ?? '';
  await link.click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=2035&year=2025$/);
  await expect(page.getByRole('status').first()).toContainText(`: ${count}`);
  await page.getByRole('navigation', { name: 'Language and view' }).getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/search\/\?q=2035&year=2025$/);
});

test('a reader whose words occur only in the other language is led there', async ({ page }) => {
  await page.goto('/zh/search/?q=14th+Five-Year+Plan');
  await page
    .getByRole('status')
    .first()
    .getByRole('link', { name: /英文文本中有 \d+ 节/ })
    .click();
  await expect(page).toHaveURL(/\/en\/search\//);
  await expect(page.locator('.search-result').first()).toContainText('14th Five-Year Plan');
});

test('on a phone the filters are folded away and say what is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/search/?q=headquarters&kind=report');
  const summary = page.locator('summary').first();
  await expect(summary).toHaveText('Filters · Reports');
  await expect(page.getByLabel('Kind')).toBeHidden();
  await summary.click();
  await page.getByLabel('Kind').selectOption('');
  await expect(page.getByLabel('Kind')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

async function countedOption(
  options: ReturnType<import('@playwright/test').Page['locator']>,
  label: RegExp,
): Promise<string> {
  return (await options.filter({ hasText: label }).first().textContent()) ?? '';
}
