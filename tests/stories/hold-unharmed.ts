import type { Page } from '@playwright/test';
import { expect } from './story.ts';

/** Whatever was written stays text: none of it runs, and no element of the page is made from it. */
export async function holdUnharmed(page: Page, written: string): Promise<void> {
  const found = await page.evaluate(() => ({
    taken: Reflect.get(globalThis, 'taken') as unknown,
    polluted: Reflect.get({}, 'taken') as unknown,
    foreign: [
      ...document.querySelectorAll(
        'img, iframe, object, embed, base, math, mglyph, style, details[ontoggle], script:not([src]):not([type])',
      ),
    ]
      .filter((element) => element !== document.head.querySelector('script'))
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    handlers: [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    ).length,
    addresses: [...document.querySelectorAll('[href], [src], [action]')]
      .map(
        (element) =>
          element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
      )
      .filter((address) => /^\s*(?:javascript|vbscript|data:text)/i.test(address)),
  }));
  expect(found, written).toEqual({ taken: undefined, polluted: undefined, foreign: [], handlers: 0, addresses: [] });
}
