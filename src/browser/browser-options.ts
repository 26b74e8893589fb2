import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

/** How Chromium is started without a window: `CHROME_PATH`, else the one Playwright has downloaded, else Debian's Chromium. */
export function browserOptions(): LaunchOptions {
  const path = [process.env['CHROME_PATH'], chromium.executablePath(), '/usr/bin/chromium'].find(
    (candidate) => candidate !== undefined && existsSync(candidate),
  );
  if (path === undefined)
    throw new Error(
      'No browser was found. Install Chromium (Debian: apt-get install chromium fonts-noto-cjk), or set CHROME_PATH to one.',
    );
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath: path,
    args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-quic', '--disable-background-networking'],
  };
}
