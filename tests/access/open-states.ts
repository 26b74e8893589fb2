import type { Page } from '@playwright/test';

/** A page after something was opened or answered. */
export interface OpenState {
  name: string;
  /** Below `/zh/` and `/en/`. */
  route: string;
  open: (page: Page) => Promise<void>;
}

/** What scripts open, fill or answer, each on a page that has it. */
export const OPEN_STATES: readonly OpenState[] = [
  { name: 'the card of a term', route: 'plan-2021-2025/chapter-5/', open: openCard },
  {
    name: 'the menu of a paragraph',
    route: 'plan-2021-2025/chapter-5/',
    open: (page) => openMenu(page, '#s1-p2 > .mark'),
  },
  { name: 'the menu of a row', route: 'plan-2021-2025/chapter-3/', open: (page) => openMenu(page, '#s3-t1-r14 .mark') },
  {
    name: 'the menu of a pair',
    route: 'parallel/plan-2021-2025/chapter-5/',
    open: (page) => openMenu(page, '.mark >> nth=3'),
  },
  {
    name: 'the contents of a document',
    route: 'plan-2021-2025/chapter-5/',
    open: (page) => page.locator('.rail details').evaluate((details: HTMLDetailsElement) => void (details.open = true)),
  },
  {
    name: 'the marked words of a query',
    route: 'plan-2021-2025/chapter-5/?mark=2025#s1-p1',
    // From the top: on a scrolled page a mark may be half under the sticky bar.
    open: async (page) => {
      await page.waitForFunction(() => CSS.highlights.size > 0);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    },
  },
  { name: 'suggestions', route: 'search/', open: (page) => type(page, 'wuwei') },
  {
    name: 'a chosen suggestion',
    route: 'search/',
    open: (page) => type(page, 'xuhui').then(() => page.keyboard.press('ArrowDown')),
  },
  { name: 'results with a definition', route: 'search/?q=TTO', open: results },
  { name: 'results by document', route: 'search/?q=2025', open: filterByDocument },
  {
    name: 'nearest results',
    route: 'search/?q=zzzzqqqq',
    open: (page) => page.locator('[data-status]').filter({ hasText: /zzzz/ }).waitFor(),
  },
  { name: 'names filtered', route: 'names/', open: (page) => page.locator('[name=filter]').fill('west') },
  {
    name: 'projects filtered',
    route: 'projects/',
    open: (page) =>
      page
        .locator('[name=kind]')
        .selectOption({ index: 1 })
        .then(() => undefined),
  },
  {
    name: 'a quotation verified',
    route: 'verify/?q=TTO',
    open: (page) => page.locator('[data-results] > *').first().waitFor(),
  },
  {
    name: 'a place cited',
    route: 'cite/plan-2021-2025/chapter-5/#s1-p2',
    open: (page) => page.locator('select option:checked[value="s1-p2"]').waitFor({ state: 'attached' }),
  },
  {
    name: 'the way of judging indicators',
    route: 'indicators/',
    open: (page) => page.locator('details summary').first().click(),
  },
];

async function openCard(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.locator('a.term').first().focus();
  await page.locator('#term-card:popover-open').waitFor();
}

async function openMenu(page: Page, mark: string): Promise<void> {
  await page.locator(mark).click();
  await page.locator('#paragraph-menu:popover-open').waitFor();
}

async function type(page: Page, words: string): Promise<void> {
  await page.locator('main input[type=search]').pressSequentially(words);
  await page.locator('[role=option]').first().waitFor();
}

/** On a phone the filters are folded at first. */
async function filterByDocument(page: Page): Promise<void> {
  await results(page);
  const second = page.locator('[data-filters] button').nth(1);
  if (!(await second.isVisible())) await page.locator('[data-filters] summary').click();
  await second.click();
  await page.locator('[data-filters] [aria-pressed=true]').nth(0).waitFor();
}

async function results(page: Page): Promise<void> {
  await page.locator('.search-result').first().waitFor();
}
