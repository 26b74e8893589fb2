import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserOptions } from '../../src/browser/browser-options.ts';
import { serveSite } from '../../src/hosting/serve-site.ts';
import { BuiltSite } from '../site/built-site.ts';
import { checkLargeText, checkPage, type PageFinding } from './check-page.ts';
import { checkKinds } from './check-kinds.ts';
import { reportFindings } from './report-findings.ts';
import { LARGE_TEXT } from './text-settings.ts';

/** Every page of the built sites, in one command: see README.md. */
const { only } = parseArgs({ options: { only: { type: 'string', default: '' } } }).values;
const found = new Map<string, readonly PageFinding[]>();
const start = Date.now();
const options = browserOptions();
const browser = await chromium.launch(options);
const largeText = await chromium.launch({ ...options, args: [...(options.args ?? []), LARGE_TEXT] });

let pages = 0;
const open = new BuiltSite('dist');
await sweep('dist', open.routes);
if (existsSync('dist-staff'))
  await sweep(
    'dist-staff',
    new BuiltSite('dist-staff').routes.filter((route) => !open.has(route)),
  );
else
  console.log(
    'There is no dist-staff, so the pages for staff are left out. Run "npm run build:staff" to have them checked.',
  );
await browser.close();
await largeText.close();

const faulty = [...found].filter(([, findings]) => findings.length > 0);
const count = faulty.reduce((sum, [, findings]) => sum + findings.length, 0);
if (count > 0) console.log(`\n${reportFindings(new Map(faulty))}`);
console.log(
  `\n${pages} pages, ${found.size - pages} opened states and walks by keyboard, ${count} findings on ${faulty.length} of them, ${((Date.now() - start) / 60_000).toFixed(1)} minutes`,
);
process.exitCode = count === 0 ? 0 : 1;

/** Checks the given pages of a site, as many at a time as there are processors, then what scripts open on them. */
async function sweep(folder: string, routes: readonly string[]): Promise<void> {
  const { address, close } = await serveSite(folder);
  const asked = routes.filter((route) => route.includes(only));
  const waiting = [...asked];
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const [page, large] = [await newPage(browser), await newPage(largeText)];
      for (let route = waiting.shift(); route !== undefined; route = waiting.shift()) {
        await Promise.all([page, large].map((one) => one.goto(new URL(route, address).href)));
        note(`${folder}${route}`, [...(await checkPage(page)), ...(await checkLargeText(large))]);
        pages += 1;
        tell(`${folder}: ${asked.length - waiting.length} of ${asked.length} pages`);
      }
      await page.context().close();
      await large.context().close();
    }),
  );
  if (only === '') await checkKinds(browser, address, routes, (where, findings) => note(`${folder}${where}`, findings));
  await close();
}

/** Reports findings at once; a run over all pages takes a long time. */
function note(where: string, findings: readonly PageFinding[]): void {
  found.set(where, findings);
  for (const { state, rule, element } of findings) console.log(`${where} (${state}): ${rule} ${element}`);
}

async function newPage(from: Browser): Promise<Page> {
  return (await from.newContext({ reducedMotion: 'reduce' })).newPage();
}

/** A line of progress: in a terminal it replaces the last one, elsewhere one every hundred pages. */
function tell(progress: string): void {
  const findings = [...found.values()].reduce((sum, list) => sum + list.length, 0);
  const line = `${progress}, ${findings} findings, ${((Date.now() - start) / 60_000).toFixed(1)} minutes`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}   `);
  else if (pages % 100 === 0) console.log(line);
}
