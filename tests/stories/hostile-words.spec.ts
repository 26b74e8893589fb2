import { HOSTILE_WORDS } from './hostile-words.ts';
import { holdUnharmed } from './hold-unharmed.ts';
import { expect, test } from './story.ts';

/** Parameters that a page reads or might read one day. */
const PARAMETERS = [
  'q',
  'mark',
  'in',
  'cite',
  'document',
  'year',
  'kind',
  'lang',
  'library',
  'libraries',
  'from',
  'next',
];

// Dozens of pages and queries in one story, on a machine that may be busy.
test.describe.configure({ timeout: 180_000 });

/** Several at once, for pages that do not use them. */
const SEVERAL = [0, 5, 10, 15, 20].map((first) => HOSTILE_WORDS.slice(first, first + 5).join(' '));

test('hostile words in an address of the search stay text, and are shown as text', async ({ page }) => {
  for (const words of HOSTILE_WORDS) {
    await page.goto(`/en/search/?${new URLSearchParams(Object.fromEntries(PARAMETERS.map((name) => [name, words])))}`);
    await expect(page.getByRole('combobox', { name: 'Search words' })).toHaveValue(words);
    await expect(page.locator('[data-status]')).not.toHaveText(/^(?:|Searching.*)$/);
    await holdUnharmed(page, words);
  }
});

test('hostile words typed into the search stay text, with suggestions and filters', async ({ page }) => {
  await page.goto('/zh/search/');
  const field = page.getByRole('combobox', { name: '检索词' });
  for (const words of HOSTILE_WORDS) {
    await field.fill(`平方米 ${words}`);
    await field.press('ArrowDown');
    await field.press('Enter');
    await holdUnharmed(page, words);
  }
  await field.fill('平方米');
  await expect(page.locator('.search-result').first()).toBeVisible();
});

test('hostile words pasted to be verified stay text', async ({ page }) => {
  await page.goto('/en/verify/');
  await page.getByRole('textbox').first().fill(HOSTILE_WORDS.join('\n'));
  await page.getByRole('textbox').first().press('Control+Enter');
  await expect(page.locator('[data-verdict]').first()).toBeVisible();
  await expect(page.locator('[data-results]')).toContainText('<img src=x onerror="taken=1">');
  await holdUnharmed(page, 'pasted');
});

for (const route of [
  'en/plan-2021-2025/chapter-5/',
  'zh/parallel/plan-2021-2025/chapter-5/',
  'en/cite/plan-2021-2025/chapter-5/',
  'zh/glossary/tto/',
  'en/names/',
  'zh/projects/',
])
  test(`hostile words appended to the address of /${route} change nothing, and its scripts still run`, async ({
    page,
  }) => {
    await page.goto(`/${route}`);
    await page.waitForLoadState('networkidle');
    const before = await page.evaluate(() => document.querySelectorAll('body *').length);
    for (const words of SEVERAL) {
      const query = new URLSearchParams(
        Object.fromEntries(PARAMETERS.filter((name) => name !== 'mark').map((name) => [name, words])),
      );
      await page.goto(`/${route}?${query}#${words}`);
      await page.waitForFunction(() => document.querySelector<HTMLFormElement>('[data-comfort]')?.hidden === false);
      await holdUnharmed(page, words);
    }
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.querySelectorAll('body *').length)).toBe(before);
  });

test('hostile words as a query to be marked do nothing but mark', async ({ page }) => {
  for (const words of HOSTILE_WORDS) {
    await page.goto(`/zh/plan-2021-2025/chapter-5/?mark=${encodeURIComponent(words)}`);
    await page.waitForFunction(() => document.querySelector<HTMLFormElement>('[data-comfort]')?.hidden === false);
    await holdUnharmed(page, words);
  }
});

test('hostile words as a filter of names and projects do nothing but hide rows', async ({ page }) => {
  for (const route of ['/en/names/', '/zh/projects/']) {
    await page.goto(route);
    const field = page.locator('[data-filters] input').first();
    for (const words of HOSTILE_WORDS) {
      await field.fill(words);
      await holdUnharmed(page, words);
    }
    await field.fill('');
    expect(await page.locator('main [hidden]:visible').count()).toBe(0);
  }
});

test('settings that somebody else has written into the storage of the browser do no harm', async ({ page }) => {
  for (const words of HOSTILE_WORDS.slice(0, 12)) {
    await page.goto('/zh/');
    await page.evaluate((value) => {
      for (const name of ['theme', 'size', 'width', 'shortcuts', '__proto__', 'base'])
        localStorage.setItem(`comfort.${name}`, value);
      for (const name of ['comfort', 'theme', value]) localStorage.setItem(name, value);
    }, words);
    await page.goto('/zh/plan-2021-2025/chapter-5/');
    await page.waitForFunction(() => document.querySelector<HTMLFormElement>('[data-comfort]')?.hidden === false);
    await holdUnharmed(page, words);
    await expect(page.locator('html')).toHaveAttribute('data-base', '/');
  }
});
