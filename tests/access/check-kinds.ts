import type { Browser, BrowserContextOptions } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import type { PageFinding } from './check-page.ts';
import { focusFindings } from './focus-findings.ts';
import { KINDS, STAFF_KINDS } from './kinds.ts';
import { layoutFindings } from './layout-findings.ts';
import { OPEN_STATES } from './open-states.ts';

/** Windows in which a state is checked and a keyboard walks: the last is just wide enough for the header to stay in place. */
const STATE_WINDOWS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const;
const WALK_WIDTHS = [1280, 390, 965] as const;

/** What scripts open, and the walk by keyboard, on each kind of page that a site has. @param note is given each state once checked */
export async function checkKinds(
  browser: Browser,
  address: string,
  routes: readonly string[],
  note: (where: string, findings: readonly PageFinding[]) => void,
): Promise<void> {
  const has = (route: string): boolean => routes.includes(`/${route.split(/[?#]/)[0] ?? ''}`);
  for (const lang of ['zh', 'en']) {
    for (const { name, route, open } of OPEN_STATES.filter((state) => has(`${lang}/${state.route}`)))
      for (const { width, colorScheme } of STATE_WINDOWS)
        note(
          `/${lang}/${route} with ${name}, ${width} px, ${colorScheme}`,
          await onPage(
            browser,
            `${address}${lang}/${route}`,
            { viewport: { width, height: 800 }, colorScheme },
            async (page) => {
              await open(page);
              return [...(await axeFindings(page)), ...(await layoutFindings(page))].map((finding) => ({
                ...finding,
                state: name,
              }));
            },
          ),
        );
    for (const route of [...KINDS, ...STAFF_KINDS].map((kind) => `${lang}/${kind}`).filter(has))
      for (const width of WALK_WIDTHS)
        note(
          `/${route} by keyboard, ${width} px`,
          await onPage(browser, address + route, { viewport: { width, height: 700 } }, async (page) =>
            (await focusFindings(page)).map((finding) => ({ ...finding, state: 'keyboard' })),
          ),
        );
  }
}

async function onPage<Result>(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  look: (page: import('@playwright/test').Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    return await look(page);
  } finally {
    await context.close();
  }
}
