import type { Page } from '@playwright/test';
import { expect, test } from './story.ts';

test('what is typed before the script of the search loads is kept and searched', async ({ page }) => {
  for (const address of ['/en/search/', '/en/search/?q=bay']) {
    const release = await holdScripts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('input[name=q]').fill('headquarters');
    release();
    await expect(page.getByRole('status').first()).toContainText('“headquarters”');
    await expect(page.locator('input[name=q]')).toHaveValue('headquarters');
    await expect(page).toHaveURL(/q=headquarters/);
  }
});

test('what is pasted before the script of the verify page loads is kept and verified', async ({ page }) => {
  for (const address of ['/en/verify/', '/en/verify/?q=668ca8fac140']) {
    const release = await holdScripts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('textarea').fill('A sixth centre on the moon');
    release();
    await expect(page.getByRole('heading', { name: 'No text in this library has this wording.' })).toBeVisible();
    await expect(page.locator('textarea')).toHaveValue('A sixth centre on the moon');
  }
});

for (const [route, entry, typed] of [
  ['/en/names/', 'li[data-kind]', 'wuyuan'],
  ['/en/projects/', 'tbody[id]', 'library'],
] as const)
  test(`what is typed before the script of ${route} loads is filtered by at once`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(route, { waitUntil: 'commit' });
    await page.locator('input[name=filter]').fill(typed);
    const all = await page.locator(entry).count();
    release();
    await expect.poll(() => page.locator(`${entry}:visible`).count()).toBeLessThan(all);
    await expect(page.locator('input[name=filter]')).toHaveValue(typed);
  });

/** Holds back the scripts of the next page until they are released. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/_assets/*.js', async (route) => {
    await released;
    await route.fallback();
  });
  return () => release(undefined);
}
