import type { Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import type { Finding } from './finding.ts';
import { layoutFindings } from './layout-findings.ts';
import { nameFindings } from './name-findings.ts';
import { setSpacing } from './text-settings.ts';

/** A finding and the state of the page: theme, width, text. */
export interface PageFinding extends Finding {
  state: string;
}

const WIDTHS = [320, 360, 390, 480, 600, 768, 900, 1024, 1280, 1440] as const;
/** Widths of a browser with text twice as large. */
const LARGE_WIDTHS = [320, 640, 1280] as const;
const HEIGHT = 800;

/** Everything that is checked of a page in an ordinary browser: axe in both themes, the dark one on a phone, names, layout at each width. */
export async function checkPage(page: Page): Promise<PageFinding[]> {
  const found: PageFinding[] = [];
  const add = (state: string, findings: readonly Finding[]): void =>
    void found.push(...findings.map((finding) => ({ ...finding, state })));
  await page.setViewportSize({ width: 1280, height: HEIGHT });
  await page.emulateMedia({ colorScheme: 'light' });
  add('light', await axeFindings(page));
  add('names', await nameFindings(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: HEIGHT });
  add('dark, on a phone', await axeFindings(page));
  for (const width of WIDTHS) add(`${width} px`, await layoutAt(page, width));
  await setSpacing(page, true);
  for (const width of [320, 1280]) add(`${width} px, wide spacing`, await layoutAt(page, width));
  await setSpacing(page, false);
  return found;
}

/** Layout in a browser with text twice as large. */
export async function checkLargeText(page: Page): Promise<PageFinding[]> {
  const found: PageFinding[] = [];
  for (const width of LARGE_WIDTHS)
    found.push(...(await layoutAt(page, width)).map((finding) => ({ ...finding, state: `${width} px, text at 200%` })));
  return found;
}

async function layoutAt(page: Page, width: number): Promise<Finding[]> {
  await page.setViewportSize({ width, height: HEIGHT });
  return layoutFindings(page);
}
