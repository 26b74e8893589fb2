import type { Locator, Page } from '@playwright/test';
import { expect, test } from './story.ts';

const CHAPTER = '/en/plan-2021-2025/chapter-9/';

test.describe('the menu of a paragraph', () => {
  test('opens beside its mark by keyboard, takes the focus and gives it back', async ({ page }) => {
    await page.goto(CHAPTER);
    for (const fragment of ['s1-p2', 's2-p1']) {
      const mark = page.locator(`#${fragment} > .mark`);
      await mark.evaluate((link) => link.scrollIntoView({ block: 'center' }));
      const top = await page.evaluate(() => scrollY);
      await mark.focus();
      await page.keyboard.press('Enter');
      const menu = page.locator('#paragraph-menu');
      await expect(menu.getByRole('status')).not.toBeEmpty();
      await expect(menu.getByRole('button', { name: 'Copy address' })).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(menu.getByRole('button', { name: 'Copy quotation with source' })).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`${CHAPTER}#${fragment}$`));
      await expect(page.locator(`#${fragment}:target`)).toBeAttached();
      expect(await page.evaluate(() => scrollY)).toBe(top);
      await standsBeside(menu, mark);
      await page.keyboard.press('Escape');
      await expect(menu).toBeHidden();
      await expect(mark).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(top);
    }
    await page.goBack();
    await expect(page).toHaveURL(/#s1-p2$/);
  });

  test('opens for a reader who clicks before it has loaded and moves on over a term', async ({ page }) => {
    await page.goto(CHAPTER);
    const [held, menu] = [Promise.withResolvers<undefined>(), page.locator('#paragraph-menu')];
    await page.route('**/_assets/*.js', (route) => held.promise.then(() => route.continue()));
    const term = page.locator('.prose a.term').first();
    const mark = page.locator('.prose p:has(a.term) > .mark').first();
    await mark.click();
    await term.hover();
    held.resolve(undefined);
    await expect(menu).toBeVisible();
    await standsBeside(menu, mark);
    await expect(page).toHaveURL(new RegExp(`${(await mark.getAttribute('href')) ?? ''}$`));
  });

  test('leaves the mark a link where it cannot load', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.route('**/_assets/*.js', (route) => route.abort());
    const mark = page.locator('#s2-p1 > .mark');
    await mark.click();
    await expect(page).toHaveURL(/#s2-p1$/);
    await expect(page.locator('#s2-p1')).toBeInViewport();
  });

  test('opens once in a new tab for a reader who asks for one', async ({ page, context }) => {
    await page.goto(CHAPTER);
    await page.locator('#s1-p1 > .mark').click({ modifiers: ['ControlOrMeta'] });
    await page.waitForTimeout(500);
    expect(context.pages()).toHaveLength(2);
    await expect(page.locator('#paragraph-menu')).toBeHidden();
  });

  test('stays beside its mark while the window changes, and closes when the mark leaves it', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(CHAPTER);
    const [mark, menu] = [page.locator('a.mark[href="#title"]'), page.locator('#paragraph-menu')];
    await mark.click();
    await expect(menu).toBeVisible();
    await page.setViewportSize({ width: 390, height: 500 });
    await standsBeside(menu, mark);
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await standsBeside(menu, mark);
    await page.evaluate(() => scrollBy({ top: innerHeight * 2, behavior: 'instant' }));
    await expect(menu).toBeHidden();
  });

  test('shows the end of the address, which names the place', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(CHAPTER);
    await page.locator('#s1-p1 > .mark').click();
    const field = page.locator('#paragraph-menu input');
    const hidden = (): Promise<number> =>
      field.evaluate((input) => input.scrollWidth - input.clientWidth - input.scrollLeft);
    expect(await field.evaluate((input) => input.scrollWidth - input.clientWidth)).toBeGreaterThan(0);
    await expect.poll(hidden).toBeLessThanOrEqual(1);
    await field.click();
    await page.keyboard.press('Tab');
    await expect.poll(hidden).toBeLessThanOrEqual(1);
  });

  test('lets the reader see what was copied and where the focus is, in a narrow window with large text', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const menu = await openInLittleRoom(page);
    await expect(menu.getByRole('status')).toHaveText('Address copied');
    await expect(menu.getByRole('button', { name: 'Copy address' })).toBeFocused();
    for (const part of [menu.getByRole('status'), menu.getByRole('button', { name: 'Copy address' })])
      await expect.poll(() => isSeenIn(menu, part)).toBe(true);
  });

  test('lets the reader see that copying is blocked, in a narrow window with large text', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('blocked')) },
      });
      document.execCommand = () => false;
    });
    const menu = await openInLittleRoom(page);
    await expect(menu.getByRole('status')).toContainText('Copying is blocked here');
    await expect.poll(() => isSeenIn(menu, menu.getByRole('status'))).toBe(true);
  });
});

test.describe('the card of a term', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 700 } });

  test('closes when the reader taps elsewhere', async ({ page }) => {
    await page.goto(CHAPTER);
    const card = page.locator('#term-card');
    await termOf(page).tap();
    await expect(card).toBeVisible();
    await card.locator('[data-title]').tap();
    await expect(card).toBeVisible();
    await page.touchscreen.tap(5, await page.evaluate(() => innerHeight - 5));
    await expect(card).toBeHidden();
  });

  test('stays beside its term while the page scrolls, and closes when the term leaves the window', async ({ page }) => {
    await page.goto(CHAPTER);
    const [term, card] = [termOf(page), page.locator('#term-card')];
    await term.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    await term.tap();
    await expect(card).toBeVisible();
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await standsBeside(card, term);
    await page.evaluate(() => scrollBy({ top: innerHeight * 2, behavior: 'instant' }));
    await expect(card).toBeHidden();
  });

  test('describes its term while it is open', async ({ page }) => {
    await page.goto(CHAPTER);
    const [term, card] = [termOf(page), page.locator('#term-card')];
    await term.tap();
    await expect(card).toBeVisible();
    await expect(term).toHaveAccessibleDescription((await card.locator('[data-text]').textContent()) ?? '?');
    await page.keyboard.press('Escape');
    await expect(term).toHaveAccessibleDescription('');
  });

  test('says at once that a late definition is on the way', async ({ page }) => {
    await page.goto(CHAPTER);
    const [held, term, card] = [Promise.withResolvers<undefined>(), termOf(page), page.locator('#term-card')];
    await page.route('**/glossary/**', (route) => held.promise.then(() => route.continue()));
    await term.tap();
    await expect(card).toContainText('Loading');
    await expect(card.locator('[data-title]')).toHaveText((await term.textContent()) ?? '?');
    await expect(card.locator('[data-other]')).toBeHidden();
    held.resolve(undefined);
    await expect(card.locator('[data-other]')).toBeVisible();
    await expect(card).not.toContainText('Loading');
    await standsBeside(card, term);
  });

  test('does not open for a reader who has left the term', async ({ page }) => {
    await page.goto(CHAPTER);
    const [held, term, card] = [Promise.withResolvers<undefined>(), termOf(page), page.locator('#term-card')];
    const asked = page.waitForRequest('**/glossary/**');
    const answered = page.waitForResponse('**/glossary/**');
    await page.route('**/glossary/**', (route) => held.promise.then(() => route.continue()));
    await term.tap();
    await asked;
    await page.evaluate(() => scrollBy({ top: innerHeight * 2, behavior: 'instant' }));
    held.resolve(undefined);
    await answered;
    await page.waitForTimeout(300);
    await expect(card).toBeHidden();
  });

  test('leaves a tapped term a link where its definition cannot load', async ({ page }) => {
    await page.goto(CHAPTER);
    const term = termOf(page);
    const address = (await term.getAttribute('href')) ?? '?';
    await page.route('**/glossary/**', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await term.tap();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });
});

test('the card of a term reached by keyboard closes where its definition cannot load', async ({ page }) => {
  await page.goto(CHAPTER);
  const [held, term, card] = [Promise.withResolvers<undefined>(), termOf(page), page.locator('#term-card')];
  await page.route('**/glossary/**', (route) => held.promise.then(() => route.abort()));
  await page.keyboard.press('Tab');
  await term.focus();
  await expect(card).toContainText('Loading');
  held.resolve(undefined);
  await expect(card).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${CHAPTER}$`));
});

test('the card opens for a known term below the window that the keyboard reaches', async ({ page }) => {
  await page.goto(CHAPTER);
  const [term, card] = [termOf(page), page.locator('#term-card')];
  await page.keyboard.press('Tab');
  await term.focus();
  await expect(card).toBeVisible();
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.setViewportSize({ width: 1280, height: 300 });
  await page.locator('a.mark[href="#title"]').focus();
  await expect(card).toBeHidden();
  await expect(term).not.toBeInViewport();
  await term.focus();
  await expect(card).toBeVisible();
  await standsBeside(card, term);
});

test.describe('a page that the browser keeps for the back button', () => {
  test('is left without anything open', async ({ page }) => {
    await page.goto(CHAPTER);
    const [menu, card] = [page.locator('#paragraph-menu'), page.locator('#term-card')];
    await page.locator('#s1-p1 > .mark').click();
    await expect(menu).toBeVisible();
    await leave(page);
    await expect(menu).toBeHidden();
    await termOf(page).hover();
    await expect(card).toBeVisible();
    await leave(page);
    await expect(card).toBeHidden();
  });

  test('shows the settings that the reader has chosen on another page', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.locator('[popovertarget=reading-comfort]').click();
    const form = page.locator('[data-comfort]');
    await form.locator('[name=theme]').selectOption('dark');
    await form.locator('[name=size]').selectOption('large');
    await form.locator('[name=shortcuts]').uncheck();
    await page.evaluate(() => {
      localStorage.setItem('comfort.theme', 'light');
      localStorage.setItem('comfort.size', '');
      localStorage.setItem('comfort.width', 'wide');
      localStorage.removeItem('comfort.shortcuts');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-theme', 'light');
    await expect(html).not.toHaveAttribute('data-size');
    await expect(html).toHaveAttribute('data-width', 'wide');
    await expect(html).not.toHaveAttribute('data-shortcuts');
    await expect(form.locator('[name=theme]')).toHaveValue('light');
    await expect(form.locator('[name=size]')).toHaveValue('');
    await expect(form.locator('[name=width]')).toHaveValue('wide');
    await expect(form.locator('[name=shortcuts]')).toBeChecked();
  });

  test('has no old choice in its form when it is reloaded', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.locator('[popovertarget=reading-comfort]').click();
    await page.locator('[data-comfort] [name=theme]').selectOption('dark');
    await page.goto('/en/glossary/');
    await page.evaluate(() => localStorage.setItem('comfort.theme', 'light'));
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-comfort] [name=theme]')).toHaveValue('light');
  });
});

/** A term below the beginning of the text, so that the page can scroll. */
function termOf(page: Page): Locator {
  return page.locator('.prose a.term').first();
}

/** Waits until a popover is wholly in the window, touching neither its element nor the far side of the window. */
async function standsBeside(popover: Locator, beside: Locator): Promise<void> {
  await expect(popover).toBeVisible();
  const element = await beside.elementHandle();
  await expect
    .poll(() =>
      popover.evaluate((box, mark) => {
        const [{ top, bottom, left, right }, at] = [
          box.getBoundingClientRect(),
          (mark as Element).getBoundingClientRect(),
        ];
        const isInside = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
        return { isInside, gap: Math.round(Math.max(top - at.bottom, at.top - bottom)) };
      }, element),
    )
    .toEqual({ isInside: true, gap: 6 });
}

/** Opens the menu of a paragraph where it has to scroll. */
async function openInLittleRoom(page: Page): Promise<Locator> {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(CHAPTER);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const [mark, menu] = [page.locator('#s1-p2 > .mark'), page.locator('#paragraph-menu')];
  await mark.evaluate((link) => link.scrollIntoView({ block: 'center' }));
  await mark.click();
  await expect(menu.getByRole('status')).not.toBeEmpty();
  await standsBeside(menu, mark);
  expect(await menu.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeGreaterThan(0);
  return menu;
}

/** Whether a part of a popover, more than its edge, is where the popover does not cut it off. */
async function isSeenIn(popover: Locator, part: Locator): Promise<boolean> {
  const [frame, box] = [await popover.boundingBox(), await part.boundingBox()];
  return frame !== null && box !== null && box.y < frame.y + frame.height - 20 && box.y + box.height > frame.y + 20;
}

/** The events that a browser sends to a page that it keeps. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
}
