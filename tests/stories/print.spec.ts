import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './story.ts';

test('a reader who prints one section gets that section alone, and the page is complete again after', async ({
  page,
}) => {
  await page.goto('/zh/plan-2021-2025/chapter-5/');
  await page.evaluate(() => {
    window.print = () => void (document.body.dataset['printed'] = 'yes');
  });
  await page.locator('#s2-p1 > .mark').click();
  await page.getByRole('button', { name: '打印本节' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#s2')).toBeVisible();
  await expect(page.locator('#s2-p1')).toBeVisible();
  for (const other of ['#title', '#s1-p1', '#s3']) await expect(page.locator(other)).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('#s1-p1')).toBeVisible();
});

test('each sheet says which page it is from, and its address', async ({ page }) => {
  await page.goto('/en/plan-report-2025/part-1/');
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  expect(text.length).toBeGreaterThan(3);
  for (const sheet of text) expect(sheet).toContain('/en/plan-report-2025/part-1/');
});

test('a table whose rows are grouped begins under its title, not on the next sheet', async ({ page }) => {
  for (const [route, first] of [
    ['/en/plan-2021-2025/annex-1/', 'West Bund Financial Hub'],
    ['/en/plan-2021-2025/annex-2/', 'Metro Line 23'],
  ] as const) {
    await page.goto(route);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
    const { text } = await extractText(pdf, { mergePages: false });
    expect(text[0]?.replaceAll(/\s+/g, ' '), route).toContain(first);
  }
});

test('no part in the contents is the last line of a sheet, without a chapter below it', async ({ page }) => {
  await page.goto('/zh/plan-2021-2025/');
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  expect(text.length).toBeGreaterThan(1);
  for (const sheet of text) expect(sheet).not.toMatch(/第.篇 \S+\s*\d*\s*$/);
});

test('side by side stays side by side on a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto('/en/parallel/plan-2021-2025/chapter-5/');
  await page.emulateMedia({ media: 'print' });
  const [english, chinese] = await Promise.all(
    [0, 1].map((side) => page.locator('#s1-p1 > [lang]').nth(side).boundingBox()),
  );
  expect(Math.abs((english?.y ?? 0) - (chinese?.y ?? 1))).toBeLessThan(2);
  expect(chinese?.x ?? 0).toBeGreaterThan((english?.x ?? 0) + (english?.width ?? 0) - 1);
});

test('the whole plan is on one page, linked from its contents, and search engines are not to list it', async ({
  page,
}) => {
  await page.goto('/en/plan-2021-2025/');
  await page.getByRole('link', { name: 'The whole text on one page, to print or save as PDF' }).click();
  await expect(page).toHaveURL(/\/en\/plan-2021-2025\/all\/$/);
  await expect(page.locator('[id="preface.p1"]')).toBeVisible();
  await expect(page.locator('[id="chapter-5.s1-p3"]')).toBeVisible();
  await expect(page.locator('[id="annex-2.t1-r1"]')).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('link', { name: /^Chapter 5 / }).click();
  await expect(page.locator('[id="chapter-5.title"]')).toBeInViewport();
  await page.getByRole('link', { name: /^Chapter 5 .*address to cite$/ }).click();
  await expect(page).toHaveURL(/\/en\/plan-2021-2025\/chapter-5\/$/);
});
