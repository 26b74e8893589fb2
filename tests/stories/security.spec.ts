import { expect, test } from './story.ts';

const INTRUDER = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>';

for (const lang of ['zh', 'en'])
  for (const place of [
    `search/?q=${encodeURIComponent(INTRUDER)}`,
    `verify/?q=${encodeURIComponent(INTRUDER)}#${encodeURIComponent(INTRUDER)}`,
    `plan-2021-2025/chapter-5/?q=${encodeURIComponent(INTRUDER)}#${encodeURIComponent(INTRUDER)}`,
  ])
    test(`markup in the address of /${lang}/${place.split('?')[0] ?? ''} is text`, async ({ page }) => {
      await page.goto(`/${lang}/${place}`);
      await page.waitForLoadState('networkidle');
      await expect(page).not.toHaveTitle('taken');
      expect(await page.locator('img[src=x], main script:not([src])').count()).toBe(0);
    });

test('markup typed into the search is text', async ({ page }) => {
  await page.goto('/zh/search/');
  await page.locator('main input[type=search], main input[name=q]').first().fill(INTRUDER);
  await page.keyboard.press('Enter');
  await page.waitForLoadState('networkidle');
  await expect(page).not.toHaveTitle('taken');
  expect(await page.locator('img[src=x], main script:not([src])').count()).toBe(0);
});

test('a stored theme is applied before any script file has loaded', async ({ page }) => {
  await page.goto('/zh/');
  await page.evaluate(() => localStorage.setItem('comfort.theme', 'dark'));
  await page.route('**/*.js', () => undefined);
  await page.goto('/zh/glossary/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
