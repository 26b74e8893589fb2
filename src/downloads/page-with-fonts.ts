import type { Page } from '@playwright/test';
import type { Printer } from './printer.ts';

/**
 * Opens a page of HTML with the fonts of the printer. The caller closes it. @param size of the window; by default that of the
 * browser
 */
export async function pageWithFonts(
  { browser, fonts }: Pick<Printer, 'browser' | 'fonts'>,
  html: string,
  size?: { width: number; height: number },
): Promise<Page> {
  const page = await browser.newPage();
  try {
    if (size !== undefined) await page.setViewportSize(size);
    const style = fonts === null ? '' : `<style>${fonts}</style>`;
    await page.setContent(
      html.replace('<head>', () => `<head>${style}`),
      { waitUntil: 'load' },
    );
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page;
  } catch (error) {
    await page.close();
    throw error;
  }
}
