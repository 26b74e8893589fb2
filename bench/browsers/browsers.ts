import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { BrowserName, DrivenBrowser } from './driven-browser.ts';
import { startChromium } from './start-chromium.ts';
import { startFirefox } from './start-firefox.ts';
import { startWebkit } from './start-webkit.ts';

/** A browser that may be installed on a machine. */
export interface FoundBrowser {
  /** Its program or its driver; null where it is not installed. */
  program: string | null;
  /** Debian packages it comes with. */
  packages: readonly string[];
  start(program: string): Promise<DrivenBrowser>;
}

const first = (...paths: (string | undefined)[]): string | null =>
  paths.find((path) => path !== undefined && existsSync(path)) ?? null;

/** Where each browser is looked for. Playwright's own Firefox and WebKit are left out: readers do not have them. */
export const BROWSERS: Readonly<Record<BrowserName, FoundBrowser>> = {
  chromium: {
    program: first(process.env['CHROME_PATH'], chromium.executablePath(), '/usr/bin/chromium'),
    packages: ['chromium'],
    start: startChromium,
  },
  firefox: {
    program: first(
      process.env['FIREFOX_PATH'],
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ),
    packages: ['firefox-esr'],
    start: startFirefox,
  },
  webkit: {
    program: first('/usr/bin/Xvfb') && first('/usr/bin/WebKitWebDriver'),
    packages: ['webkit2gtk-driver', 'xvfb'],
    start: startWebkit,
  },
};

/**
 * Why a browser is left out of a run, or false where it takes part. With CI=true a browser may be missing only if this machine's
 * Debian does not offer it; any other then takes part and fails.
 */
export function whyMissing(name: BrowserName): string | false {
  const { program, packages } = BROWSERS[name];
  if (program !== null) return false;
  const isOffered = packages.every((each) =>
    /Candidate: [^(]/.test(spawnSync('apt-cache', ['policy', each], { encoding: 'utf8' }).stdout ?? ''),
  );
  if (process.env['CI'] === 'true' && isOffered) return false;
  return isOffered
    ? `${name} is not installed (Debian: apt-get install ${packages.join(' ')})`
    : `${name} is not installed, and this machine offers no ${packages.join(' and ')}`;
}

/** @throws {Error} that names the packages where the browser is not installed */
export function startBrowser(name: BrowserName): Promise<DrivenBrowser> {
  const { program, packages, start } = BROWSERS[name];
  if (program === null) throw new Error(`${name} is not installed. Debian: apt-get install ${packages.join(' ')}`);
  return start(program);
}
