import type { Page } from '@playwright/test';
import { axeFindings } from '../access/axe-findings.ts';
import { focusFindings } from '../access/focus-findings.ts';
import { KINDS, STAFF_KINDS } from '../access/kinds.ts';
import { layoutFindings } from '../access/layout-findings.ts';
import { nameFindings } from '../access/name-findings.ts';
import { OPEN_STATES } from '../access/open-states.ts';
import { setSpacing } from '../access/text-settings.ts';
import { expect, test } from './story.ts';

/** `npm run access` checks every page of the site; this checks one of each kind. */
const ROUTES = ['', ...KINDS.flatMap((kind) => [`zh/${kind}`, `en/${kind}`])];
/** Each kind once in each theme, light in one language and dark in the other. */
const IN_THEME = {
  light: ['', ...KINDS.map((kind, index) => `${index % 2 === 0 ? 'zh' : 'en'}/${kind}`)],
  dark: ['', ...KINDS.map((kind, index) => `${index % 2 === 0 ? 'en' : 'zh'}/${kind}`)],
} as const;
/** Colors do not affect room: dark is checked only at the usual widths that light leaves out. */
const WIDTHS = { light: [320, 390, 600, 900, 1280], dark: [360, 768, 1440] } as const;

// A page is checked many times, on a machine that may be busy.
test.describe.configure({ timeout: 180_000 });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const route of IN_THEME[colorScheme])
      test(`/${route} has no barrier that axe can find, names for all controls, and room at each width`, async ({
        page,
      }) => {
        await page.setViewportSize({ width: colorScheme === 'light' ? 1280 : 320, height: 800 });
        await page.goto(`/${route}`, { waitUntil: 'networkidle' });
        expect(await axeFindings(page)).toEqual([]);
        expect(await nameFindings(page)).toEqual([]);
        expect(await layoutAt(page, WIDTHS[colorScheme])).toEqual([]);
        if (colorScheme === 'dark') return;
        await setSpacing(page, true);
        expect(await layoutAt(page, [320, 1280]), 'with wide spacing of text').toEqual([]);
      });

    for (const kind of STAFF_KINDS)
      test(`the page for staff /${kind} has no barrier that axe can find, names for all controls, and room at each width`, async ({
        page,
      }) => {
        await page.goto(`${process.env['STAFF_ADDRESS'] ?? ''}${colorScheme === 'light' ? 'zh' : 'en'}/${kind}`);
        expect(await axeFindings(page)).toEqual([]);
        expect(await nameFindings(page)).toEqual([]);
        expect(await layoutAt(page, WIDTHS[colorScheme])).toEqual([]);
      });
  });
}

for (const [index, { name, route, open }] of OPEN_STATES.entries()) {
  const [lang, colorScheme] = index % 2 === 0 ? (['zh', 'dark'] as const) : (['en', 'light'] as const);

  test(`${name} on /${lang}/${route} has no barrier, on a desktop and on a phone`, async ({ page }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${lang}/${route}`, { waitUntil: 'networkidle' });
      await page.reload();
      await open(page);
      expect(await axeFindings(page)).toEqual([]);
      expect(await layoutFindings(page)).toEqual([]);
    }
  });
}

for (const [route, width] of [
  ['/en/plan-2021-2025/chapter-3/', 1280],
  ['/zh/plan-report-2025/part-1/', 390],
  ['/en/parallel/plan-2021-2025/chapter-3/', 965],
  ['/en/search/?q=2025', 390],
  ['/zh/glossary/tto/', 965],
] as const)
  test(`a keyboard walks ${route} at ${width} pixels in order, and its focus is always visible`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(route, { waitUntil: 'networkidle' });
    expect(await focusFindings(page)).toEqual([]);
  });

test('the first stop of the keyboard leads to the text', async ({ page }) => {
  for (const [route, name] of [
    ['/zh/plan-2021-2025/chapter-5/', '跳到正文'],
    ['/en/names/', 'Skip to the text'],
  ] as const) {
    await page.goto(route);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.closest('.rail') === null)).toBe(true);
    await expect(page.locator(':target')).toHaveCSS('background-image', 'none');
  }
});

test.describe("in a reader's own colors", () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('links, terms, marks and the words of a query are still told apart', async ({ page }) => {
    await page.goto('/zh/plan-2021-2025/chapter-5/?mark=2025#s1-p2');
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const [text, link] = [await colorOf(page, '#s1-p2'), await colorOf(page, '.mark')];
    expect(link).not.toEqual(text);
    await expect(page.locator('a.term').first()).toHaveCSS('text-decoration-style', 'dotted');
    await expect(page.locator(':target')).toHaveCSS('outline-style', 'solid');
    await expect(page.locator('.view-switch [aria-current]')).toHaveCSS('border-top-width', '3px');
  });

  test('charts are drawn in the colors of the text', async ({ page }) => {
    await page.goto('/en/indicators/ai-output/');
    const text = await colorOf(page, 'h1');
    await expect(page.locator('.chart .result path').first()).toHaveCSS('fill', text);
    await expect(page.locator('.chart .label').first()).toHaveCSS('fill', text);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const route of ROUTES)
    test(`/${route} can be read completely and offers no control that does nothing`, async ({ page }) => {
      await page.goto(`/${route}`);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(30);
      expect(await deadControls(page)).toEqual([]);
      expect(await layoutAt(page, [320, 1280])).toEqual([]);
    });
});

/** What is wrong with the layout at several widths. */
async function layoutAt(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    found.push(
      ...(await layoutFindings(page)).map(({ rule, element, repair }) => `${width} px: ${rule} ${element} ${repair}`),
    );
  }
  return found;
}

function colorOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).color);
}

/** Visible controls that need a script: fields and buttons outside a form that is sent somewhere. */
function deadControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')]
      // Choices that the style sheet applies by itself.
      .filter((control) => !control.matches('.outcome-filters input[type=radio]'))
      .filter((control) => control.checkVisibility() && control.closest('form[action]') === null)
      .map((control) => control.outerHTML.slice(0, 120)),
  );
}
