import { expect, test } from './story.ts';

test('a reader opens the plan from the door and turns its pages', async ({ page }) => {
  await page.goto('/index.html');
  await page.getByRole('link', { name: 'Xuhui Plan Library' }).click();
  await page.getByRole('link', { name: 'The whole plan' }).click();
  await page.getByRole('link', { name: /^Chapter 5/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Chapter 5');
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Chapter 6');
});

test('a reader keeps their place when they switch language', async ({ page }) => {
  await page.goto('/zh/plan-2021-2025/chapter-2/#s2-p1');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/plan-2021-2025\/chapter-2\/#s2-p1$/);
  await page.getByRole('link', { name: 'Side by side', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/parallel\/plan-2021-2025\/chapter-2\/#s2-p1$/);
});

test('a reader who has scrolled to a paragraph keeps it without a fragment in the address', async ({ page }) => {
  await page.goto('/zh/plan-2021-2025/chapter-5/');
  await page.locator('#s2-p1').evaluate((block) => block.scrollIntoView({ block: 'start' }));
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(/chapter-5\/#s\d-?p?\d*$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a reader follows a term to its definition by keyboard, and Escape closes the card', async ({ page }) => {
  await page.goto('/zh/plan-2021-2025/chapter-5/');
  const term = page.getByRole('link', { name: '枫林联盟' });
  await page.keyboard.press('Tab');
  await term.focus();
  const card = page.locator('#term-card');
  await expect(card).toContainText('枫林生命科学联盟');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await term.press('Enter');
  await expect(page).toHaveURL(/\/zh\/glossary\/feng-lin-lian-meng\/$/);
});

test('a reader who moves on to the next term sees no card of the last one over it, however late the next card is', async ({
  page,
}) => {
  await page.goto('/en/plan-2021-2025/chapter-3/');
  const [held, card] = [Promise.withResolvers<undefined>(), page.locator('#term-card')];
  const [first, next] = await page.locator('a.term').evaluateAll((terms: HTMLAnchorElement[]) => {
    const after = terms.findIndex(({ href }) => href !== terms[0]?.href);
    return [terms[after - 1]?.pathname ?? '', terms[after]?.pathname ?? ''];
  });
  await page.route(`**${next}`, (route) => held.promise.then(() => route.continue()));
  await page.keyboard.press('Tab');
  await page.locator(`a.term[href="${first}"]`).last().focus();
  await expect(card).toBeVisible();
  await page.locator(`a.term[href="${next}"]`).first().focus();
  await expect(card).toBeHidden();
  held.resolve(undefined);
  await expect(card.locator('a[data-full]')).toHaveAttribute('href', new RegExp(`${next}$`));
  await expect(card).toBeVisible();
});

test('a pointer shows the definition, and may move onto it', async ({ page }) => {
  await page.goto('/en/plan-2021-2025/chapter-5/');
  await page.locator('a.term').first().hover();
  const card = page.locator('#term-card');
  await expect(card).toBeVisible();
  await card.hover();
  await page.waitForTimeout(600);
  await expect(card).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(card).toBeHidden();
});

test('a reader who clicks a mark before its menu has loaded gets the menu', async ({ page }) => {
  await page.goto('/zh/plan-2021-2025/chapter-5/');
  const held = Promise.withResolvers<undefined>();
  await page.route('**/_assets/*.js', (route) => held.promise.then(() => route.continue()));
  const mark = page.getByRole('link', { name: /^第 1 节，第 1 段/ });
  await mark.click();
  await expect(page.locator('#paragraph-menu')).toBeHidden();
  held.resolve(undefined);
  await expect(page.locator('#paragraph-menu')).toContainText('第 1 节，第 1 段');
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap on a term whose card cannot load follows the link', async ({ page }) => {
    await page.goto('/zh/plan-2021-2025/chapter-5/');
    await page.route('**/_assets/*.js', (route) => route.abort());
    await page.getByRole('link', { name: '枫林联盟' }).tap();
    await expect(page).toHaveURL(/\/zh\/glossary\/feng-lin-lian-meng\/$/);
  });

  test('a tap shows the definition, and its link leads to the entry', async ({ page }) => {
    await page.goto('/zh/plan-2021-2025/chapter-5/');
    await page.getByRole('link', { name: '枫林联盟' }).tap();
    await expect(page.locator('#term-card')).toContainText('枫林生命科学联盟');
    await page.locator('#term-card').getByRole('link', { name: '完整词条' }).tap();
    await expect(page).toHaveURL(/feng-lin-lian-meng/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader reads, follows a term and finds its occurrences', async ({ page }) => {
    await page.goto('/zh/plan-2021-2025/chapter-1/');
    await page.getByRole('link', { name: '五违四必' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('五违四必');
    await page.getByRole('link', { name: /第一章.*第 4 段/ }).click();
    await expect(page).toHaveURL(/chapter-1\/#s1-p4$/);
  });

  test('a reader switches language and view within a section', async ({ page }) => {
    await page.goto('/zh/plan-2021-2025/chapter-2/#s2');
    await page.locator('header:has(> #s2) + .section-switch').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/plan-2021-2025\/chapter-2\/#s2$/);
    await page.locator('header:has(> #s2) + .section-switch').getByRole('link', { name: 'Side by side' }).click();
    await expect(page).toHaveURL(/\/en\/parallel\/plan-2021-2025\/chapter-2\/#s2$/);
  });

  test('the search page offers other ways', async ({ page }) => {
    await page.goto('/en/search/');
    await expect(page.getByText('Search needs scripts')).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: 'Glossary', exact: true })).toBeVisible();
  });

  test('the bullets of its list are within the text column', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/en/search/');
    const [text, item] = await Promise.all(
      ['[data-without-script] p', '[data-without-script] li'].map((part) =>
        page
          .locator(part)
          .first()
          .evaluate((element) => element.getBoundingClientRect().left),
      ),
    );
    expect((item ?? 0) - (text ?? 0)).toBeGreaterThan(16);
  });
});

for (const width of [320, 390, 768, 1024, 1440]) {
  test(`nothing scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const route of [
      '/index.html',
      '/zh/',
      '/en/',
      '/zh/plan-2021-2025/',
      '/zh/plan-2021-2025/chapter-3/',
      '/en/plan-2021-2025/annex-1/',
      '/en/plan-report-2025/part-1/',
      '/zh/parallel/plan-report-2025/part-2/',
      '/en/glossary/',
      '/zh/glossary/tto/',
      '/en/names/',
      '/zh/search/?q=平方米',
      '/en/about/',
      '/zh/verify/',
    ]) {
      await page.goto(route);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${route} at ${width}`).toBeLessThanOrEqual(0);
    }
  });
}

test('a reading setting is remembered on the device', async ({ page }) => {
  await page.goto('/zh/plan-2021-2025/chapter-5/');
  await page.getByRole('button', { name: '阅读设置' }).click();
  await page.getByLabel('外观').selectOption('dark');
  await page.goto('/en/glossary/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(220, 213, 201)');
});

test('a printed chapter is the text without the interface', async ({ page }) => {
  await page.goto('/zh/plan-2021-2025/chapter-5/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.locator('.rail')).toBeHidden();
  await expect(page.locator('#s1-p1')).toBeVisible();
  await expect(page.locator('#s1-p3 > .mark')).toBeVisible();
  await expect(page.getByText('/zh/plan-2021-2025/chapter-5/', { exact: false }).last()).toBeVisible();
});

for (const theme of ['', 'dark'])
  test(`a page is printed in light colors, with the device set to dark${theme === '' ? '' : ' and the site too'}`, async ({
    page,
  }) => {
    await page.goto('/en/plan-2021-2025/chapter-5/');
    const colors = (): Promise<string[]> =>
      page.evaluate(() =>
        [
          '--paper',
          '--ink',
          '--line',
          '--line-strong',
          '--accent',
          '--mark',
          '--added',
          '--removed',
          'color-scheme',
        ].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name)),
      );
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    const light = await colors();
    await page.evaluate((chosen) => void (document.documentElement.dataset['theme'] = chosen), theme);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await colors()).toEqual(light);
    expect(light.at(-1)).toBe('light');
  });

for (const [route, targets, ...opened] of [
  ['/en/brief/', '.brief .more a'],
  ['/zh/cite/plan-2021-2025/chapter-3/', '[data-download]'],
  ['/en/', '[data-comfort] :is(select, input)', 'Navigation', 'Reading settings'],
] as const)
  test(`${targets} of ${route} are large enough for a finger`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(route, { waitUntil: 'networkidle' });
    for (const name of opened) await page.getByRole('button', { name }).click();
    const sizes = await page
      .locator(targets)
      .evaluateAll((found) =>
        found.map((element) => element.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

test('the contents mark the section of a long chapter that is being read', async ({ page }) => {
  await page.goto('/zh/plan-2021-2025/chapter-3/');
  await page.locator('#s3').evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator('.rail .sections a[aria-current=location]')).toHaveText(/第三节/);
});
