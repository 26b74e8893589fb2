import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';

/** Chromium from `CHROME_PATH`, else Playwright's own, else that of the system. */
export function openBrowser(): Promise<Browser> {
  const executablePath = [process.env['CHROME_PATH'], chromium.executablePath(), '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error('There is no Chromium. Set CHROME_PATH to one, or run "npx playwright install chromium".');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}
