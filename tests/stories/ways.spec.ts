import type { Page } from '@playwright/test';
import { expect, test } from './story.ts';

/** The links through the library, by where a reader is: a link of the header, then the page it leads to. */
const WAYS = [
  ['/en/plan-2021-2025/chapter-5/', 'Brief', 'Investor brief'],
  ['/en/glossary/tto/', 'Indicators', 'Indicators and targets'],
  ['/zh/plan-report-2025/part-1/', '项目', '项目逐年进展'],
] as const;

for (const [from, way, heading] of WAYS)
  for (const width of [390, 1280])
    test(`from ${from} one step leads to ${way} at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(from);
      await openMenu(page, width);
      const link = page.locator('#site-menu').getByRole('link', { name: way, exact: true });
      await link.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await openMenu(page, width);
      await expect(link).toHaveAttribute('aria-current', 'page');
    });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu of a phone still opens', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/en/names/');
    await openMenu(page, 390);
    await page.locator('#site-menu').getByRole('link', { name: 'Glossary' }).click();
    await expect(page).toHaveURL(/\/en\/glossary\/$/);
  });
});

test('a phone keeps contents, section, language and search in reach while reading', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/zh/plan-2021-2025/chapter-3/');
  await page.locator('#s3-p2').evaluate((block) => block.scrollIntoView());
  const bar = page.getByRole('navigation', { name: '全文目录' });
  await expect(bar.getByText('检索')).toBeInViewport();
  await expect(bar.locator('[data-now]')).toHaveText(/第三节/);
  await bar.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/plan-2021-2025\/chapter-3\/#s3(?:-p\d+)?$/);
  const contents = page.getByRole('navigation', { name: 'In this document' });
  await contents.getByText('Contents').click();
  await contents.getByRole('link', { name: /^Section 4/ }).click();
  await expect(page.locator('#s4')).toBeInViewport();
  await expect(contents.getByRole('link', { name: /^Section 4/ })).toBeHidden();
});

test('on a phone the middle of a chapter offers all the links of the footer', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/en/plan-2021-2025/chapter-3/#s3-p2');
  const atFoot = await page.locator('.site-footer a').evaluateAll((links) => links.map((link) => link.textContent));
  const menu = page.locator('#site-menu');
  await page.getByRole('navigation', { name: 'In this document' }).getByRole('button').click();
  for (const way of atFoot)
    await expect(menu.getByRole('link', { name: way?.trim() ?? '', exact: true })).toBeInViewport();
  await menu.getByRole('link', { name: 'Verify a quotation' }).click();
  await expect(page).toHaveURL(/\/en\/verify\/$/);
});

test('a row of the table of targets leads to its result, and a project of the annex to its years', async ({ page }) => {
  await page.goto('/en/plan-2021-2025/chapter-3/#s3-t1-r1');
  await page.locator('#s3-t1-r1').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/indicators\/[a-z-]+\/$/);
  await page.goto('/zh/plan-2021-2025/annex-1/');
  await page.getByRole('link', { name: '西岸金融城', exact: true }).click();
  await expect(page).toHaveURL(/\/zh\/projects\/#xi-an-jin-rong-cheng$/);
  await page.goBack();
  await page.getByRole('link', { name: '这些项目逐年进展如何' }).click();
  await page.getByRole('main').getByRole('link', { name: '指标', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: '简报', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('投资者简报');
});

async function openMenu(page: Page, width: number): Promise<void> {
  if (width < 1000) await page.locator('[popovertarget=site-menu]:visible').click();
}

test('a reader of the brief or of the indicators keeps the place when they switch language', async ({ page }) => {
  for (const [route, part] of [
    ['/en/brief/', 'finance'],
    ['/en/indicators/', 'headlines'],
  ] as const) {
    await page.goto(route);
    await page.locator(`#${part}`).evaluate((heading) => heading.scrollIntoView());
    // Clicked where they are: a click by the test would scroll to the header first.
    await page.locator('.view-switch a[hreflang^=zh]').evaluate((link: HTMLAnchorElement) => {
      link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      link.click();
    });
    await expect(page).toHaveURL(new RegExp(`/zh/[a-z]+/#${part}$`));
    await expect(page.locator(`#${part}`)).toBeInViewport();
  }
});

test('the links on the narrowest phone are on one line', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const route of [
    'en/parallel/plan-2021-2025/chapter-5/',
    'zh/parallel/plan-2021-2025/chapter-5/',
    'en/glossary/tto/',
  ]) {
    await page.goto(route);
    expect((await page.locator('.site-header').boundingBox())?.height, route).toBeLessThan(56);
  }
});

test('on a wide screen header, contents and footer begin at the same edge', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await page.goto('/en/plan-2021-2025/chapter-3/');
  const edges = await Promise.all(
    ['.site-name', '.rail', '.site-footer nav'].map(async (part) => (await page.locator(part).boundingBox())?.x),
  );
  expect(edges[0]).toBeGreaterThan(100);
  expect(edges).toEqual([edges[0], edges[0], edges[0]]);
});

test('without contents beside it the text of a chapter is centered', async ({ page }) => {
  for (const lang of ['zh', 'en']) {
    await page.setViewportSize({ width: 820, height: 900 });
    await page.goto(`/${lang}/plan-2021-2025/chapter-3/`);
    const text = await page.locator('#text').boundingBox();
    const [before, width] = [text?.x ?? 0, text?.width ?? 0];
    expect(before).toBeGreaterThan(40);
    expect(Math.abs(before - (820 - before - width)), lang).toBeLessThan(2);
  }
});
