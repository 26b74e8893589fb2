import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LANGS } from '../../src/i18n/lang.ts';
import { browserOptions } from '../../src/browser/browser-options.ts';
import { serveSite } from '../../src/hosting/serve-site.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { readFacts } from '../../src/loading/read-facts.ts';
import { commitOf } from '../describe-machine.ts';
import { LIGHTHOUSE, storeResults, writeReport } from '../report/stored-report.ts';
import { installLighthouse } from './install-lighthouse.ts';
import { lighthouseReport, type LighthouseRow } from './lighthouse-report.ts';
import { measurePage } from './measure-page.ts';
import { measuredPages } from './measured-pages.ts';

/** `npm run bench:lighthouse`: scores of each kind of page, printed and written to docs/lighthouse.md. */
const {
  runs,
  only,
  site,
  report: fromStored,
} = parseArgs({
  options: {
    /** Runs of each page; the median counts. */
    runs: { type: 'string', default: '3' },
    /** Only addresses that contain this; nothing is written then. */
    only: { type: 'string', default: '' },
    site: { type: 'string', default: 'dist' },
    /** Measures nothing: remakes docs/lighthouse.md from the stored scores. */
    report: { type: 'boolean', default: false },
  },
}).values;
if (fromStored) console.log(`written to ${writeReport(LIGHTHOUSE, PROJECT_ROOT)}`);
else await measureAll();

async function measureAll(): Promise<void> {
  if (!existsSync(path.join(site, 'index.html.br')))
    throw new Error(`There is no compressed site in ${site}. Run "npm run build" first.`);

  const lighthouse = await installLighthouse(path.join(PROJECT_ROOT, '.cache/lighthouse'));
  const { executablePath = '', args = [] } = browserOptions();
  const chrome = await lighthouse.launch({ chromePath: executablePath, chromeFlags: ['--headless=new', ...args] });
  const { address, close } = await serveSite(site);
  const pages = [
    { kind: 'door', route: '' },
    ...LANGS.flatMap((lang) =>
      measuredPages(readFacts(PROJECT_ROOT)).map(({ kind, route }) => ({ kind, route: `${lang}/${route}` })),
    ),
  ];
  const rows: LighthouseRow[] = [];
  try {
    for (const { kind, route } of pages.filter((page) => `/${page.route}`.includes(only) && isBuilt(page.route)))
      for (const preset of ['phone', 'desktop'] as const) {
        const page = await measurePage(lighthouse, chrome.port, address + route, preset, Number(runs));
        rows.push({ kind, route: `/${route}`, preset, page });
        console.log(
          `/${route}`.padEnd(46),
          preset.padEnd(8),
          Object.values(page.scores).join(' '),
          ` runs ${page.runs.join(' ')}  ${page.lost.join('; ')}`,
        );
      }
  } finally {
    chrome.kill();
    await close();
  }
  const load = `load at the end: ${loadavg()[0]?.toFixed(1) ?? '?'} (a busy machine costs performance)`;
  const facts = [
    new Date().toISOString().slice(0, 10),
    `commit ${commitOf(PROJECT_ROOT)}`,
    `${cpus()[0]?.model.trim() ?? process.arch}, ${cpus().length} cores`,
    `Lighthouse ${lighthouse.version}, ${browserVersion(executablePath)}`,
    load,
  ];
  const run = { rows, facts };
  console.log(
    only === '' ? `\nwritten to ${storeResults(LIGHTHOUSE, PROJECT_ROOT, run)}` : `\n${lighthouseReport(run)}`,
  );
}

function isBuilt(route: string): boolean {
  const file = route.split('?')[0] ?? '';
  return existsSync(path.join(site, file.endsWith('.html') ? file : path.join(file, 'index.html')));
}

function browserVersion(program: string): string {
  return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
}
