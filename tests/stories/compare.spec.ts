import type { Page } from '@playwright/test';
import { expect, test } from './story.ts';

const staff = (route: string): string => (process.env['STAFF_ADDRESS'] ?? '') + route;

for (const width of [390, 1280])
  test(`a member of staff reads whole words in the comparison at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(staff('en/compare/'));
    expect(await brokenWords(page)).toEqual([]);
  });

/** English words in tables that stand on two lines, and figures apart from what they count. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const range = new Range();
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\d+% the same|[A-Za-z]+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    return broken;
  });
}
