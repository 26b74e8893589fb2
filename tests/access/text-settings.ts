import type { Page } from '@playwright/test';

/** Argument that makes a browser's text twice as large, as its settings would: 32 pixels instead of 16. */
export const LARGE_TEXT = '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26';

/** Text spacing that a reader may set (WCAG 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

export async function setSpacing(page: Page, wide: boolean): Promise<void> {
  await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    wide ? SPACING : '',
  );
}
