import { chromium } from '@playwright/test';
import { browserOptions } from '../../src/browser/browser-options.ts';
import type { DrivenBrowser, RunInPage } from './driven-browser.ts';

/** Starts Chromium with Playwright. */
export async function startChromium(program: string): Promise<DrivenBrowser> {
  const browser = await chromium.launch({ ...browserOptions(), executablePath: program });
  const page = await browser.newPage();
  return {
    name: 'chromium',
    version: browser.version(),
    open: async (address) => void (await page.goto(address)),
    run: ((action, argument) => page.evaluate(action as (argument: unknown) => unknown, argument)) as RunInPage,
    point: async ({ x, y }, isPressed) => (isPressed ? page.mouse.click(x, y) : page.mouse.move(x, y)),
    resize: (size) => page.setViewportSize(size),
    type: (text) => page.keyboard.type(text),
    close: () => browser.close(),
  };
}
