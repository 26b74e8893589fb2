import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserOptions } from '../../src/browser/browser-options.ts';
import { DevProject } from './dev-project.ts';

/**
 * Milliseconds in which a change has to be seen. A machine that has other work to do gets as many times what it takes to
 * open a page, which is about 0.3 s on an idle one.
 */
const PROMISED = { idle: 3000, pages: 10 };

/** Milliseconds after which a test gives up, on a machine that has other work to do. */
const PATIENCE = { start: 180_000, page: 60_000, search: 420_000 };

const DOCUMENTS = 'src/content/documents';
const REVIEW = `${DOCUMENTS}/en/two-sessions-2022/review.mdx`;
const TERM = 'src/content/glossary/wu-wei-si-bi.yaml';

const project = new DevProject('.');
/** Words at the head of an English paragraph, whatever they are at the time. */
const [, OPENING = ''] =
  /\n\n((?:[A-Za-z]+ ){2}[A-Za-z]+)/.exec(readFileSync(REVIEW, 'utf8').replace(/^[^]*?\n\n/, '')) ?? [];
const EDITED = `${OPENING} zealously`;

const times: Record<'opening' | 'change', number[]> = { opening: [], change: [] };
let browser: Browser;
let page: Page;
let address: string;

before(async () => {
  [address, browser] = await Promise.all([project.start(), chromium.launch(browserOptions())]);
  page = await browser.newPage();
  // The first page makes the server read all its code.
  await page.goto(`${address}/en/`, { timeout: PATIENCE.start });
});
after(async () => {
  await browser.close();
  await project.stop();
});

for (const [what, route, file, words, by] of [
  [
    'Chinese page',
    '/zh/two-sessions-2022/review/',
    `${DOCUMENTS}/zh/two-sessions-2022/review.mdx`,
    '回望过去',
    '再次回望',
  ],
  ['English page', '/en/two-sessions-2022/review/', REVIEW, OPENING, EDITED],
  ['page side by side', '/en/parallel/two-sessions-2022/review/', REVIEW, EDITED, `${EDITED} and gladly`],
  ['term', '/en/glossary/wu-wei-si-bi/', TERM, 'wǔ wéi', 'wú wèi'],
  ['note', '/en/two-sessions-2022/review/', 'src/content/notes/two-sessions-2022.yaml', 'Flexiv', 'Flexivity'],
  ['name', '/en/names/bai-nian-xu-hui/', 'src/content/names/brand.yaml', 'Century-Old Xuhui', 'Xuhui at One Hundred'],
  ['indicator', '/en/indicators/museums/', 'src/content/indicators/museums.yaml', 'New museums', 'Museums added'],
  ['project', '/en/projects/', 'src/content/projects/report-2025.yaml', 'Film Studio', 'Picture House'],
  ['brief', '/en/brief/', 'src/content/brief/chapters.yaml', 'The 2025 plan report puts', 'The report puts'],
  [
    'source',
    '/en/two-sessions-2022/',
    'src/sources/two-sessions-2022/source.yaml',
    'Press feature',
    'Newspaper feature',
  ],
  [
    'page about the library',
    '/en/about/',
    'src/content/about/en.mdx',
    'publishes the five-year',
    'keeps the five-year',
  ],
] as const)
  test(`a changed ${what} is seen in the open browser by itself`, async () => {
    await open(route);
    project.replace(file, words, by);
    await sees(by);
  });

test('a new page needs no restart', async () => {
  await open('/zh/two-sessions-2022/addition/');
  project.write(`${DOCUMENTS}/zh/two-sessions-2022/addition.mdx`, pageOf(2, '新增的一页'));
  await sees('新增的一页');
  await open('/zh/two-sessions-2022/');
  await sees('新增的一页');
});

test('a whole new document needs no restart', async () => {
  await open('/zh/made-up/review/');
  project.write(`${DOCUMENTS}/zh/made-up/review.mdx`, pageOf(1, '新来的文件'));
  project.write(
    'src/sources/made-up/source.yaml',
    project.read('src/sources/two-sessions-2022/source.yaml').replace('order: 4', 'order: 14').replace('放大', '新来'),
  );
  await sees('新来的文件');
  await open('/zh/');
  await sees('新来自身发展确定性');
});

test('broken content is shown with its repair, all of it together, until it is mended', async () => {
  await open('/en/two-sessions-2022/review/');
  const [review, term] = [REVIEW, TERM].map((file) => project.read(file));
  project.write(REVIEW, `${review}\n<Unclosed>\n`);
  project.write(TERM, `${term}\ncolor: red\n`);
  await sees(`${TERM}:`, `${REVIEW}:`, 'color', 'found:', 'fix:', '2 problems');
  assert.ok(!(await page.locator('body').innerText()).includes(EDITED));

  project.write(TERM, term ?? '');
  await sees('1 problem');
  assert.doesNotMatch(await page.locator('body').innerText(), /wu-wei-si-bi/);
  project.write(REVIEW, review ?? '');
  await sees(EDITED);
});

test('a repair is seen that came before the page had a line to the server', async () => {
  const review = project.read(REVIEW);
  project.write(REVIEW, `${review}\n<Unclosed>\n`);
  // A page that was opened before the server noticed the fault would have no line by which to learn of it.
  await answers(500, '/en/two-sessions-2022/review/');
  await page.route('**/@vite/client', (route) => route.abort());
  try {
    await open('/en/two-sessions-2022/review/');
    await sees('1 problem');
    project.write(REVIEW, review);
    await sees(EDITED);
  } finally {
    await page.unroute('**/@vite/client');
  }
});

test('a broken file that only one page reads is shown as well', async () => {
  await open('/en/projects/');
  const file = 'src/content/projects/periods.yaml';
  const text = project.read(file);
  project.write(file, `${text}\n- page: nowhere\n`);
  await sees(`${file}:`, 'fix:');
  project.write(file, text);
  await sees('Picture House');
});

test('what a build would refuse is told on the page, which is shown nevertheless', async () => {
  await open('/en/two-sessions-2022/review/');
  project.replace(REVIEW, '3,000', '4,000');
  await sees('4,000');
  const panel = page.locator('#content-report');
  await panel.waitFor({ timeout: PATIENCE.search });
  assert.match((await panel.textContent()) ?? '', /review\.mdx[^]*number-differs[^]*found:[^]*4,000[^]*fix:/);
});

test('the search finds a word that was just written', async () => {
  for (const [words, by] of [
    [EDITED, `${EDITED} zymurgical`],
    ['zymurgical', 'quixotical'],
  ] as const) {
    await open('/en/two-sessions-2022/review/');
    project.replace(REVIEW, words, by);
    await sees(by);
    const [word = ''] = /zymurgical|quixotical/.exec(by) ?? [];
    await open(`/en/search/?q=${word}`);
    await page.locator('.search-result mark', { hasText: word }).first().waitFor({ timeout: PATIENCE.search });
  }
});

test('changes are seen as soon as promised', () => {
  const allowed = Math.max(PROMISED.idle, PROMISED.pages * median(times.opening));
  const taken = median(times.change);
  assert.ok(taken <= allowed, `Half of the changes took longer than ${Math.round(taken)} ms; ${allowed} are allowed.`);
});

test('staff documents are shown and followed in the staff profile', async () => {
  await project.stop();
  address = await project.start({ PROFILE: 'staff' });
  const draft = `${DOCUMENTS}/zh/plan-2021-2025-draft/preface.mdx`;
  await page.goto(`${address}/zh/plan-2021-2025-draft/preface/`, { timeout: PATIENCE.start });
  project.replace(draft, '全面建成小康社会', '全面建成美好社会');
  await sees('全面建成美好社会');
});

async function open(route: string): Promise<void> {
  const go = (): Promise<unknown> => page.goto(`${address}${route}`, { timeout: PATIENCE.page });
  await timed('opening', () =>
    go().catch((error: Error) => {
      // The last change may ask the page for a reload just as it is left.
      if (!error.message.includes('ERR_ABORTED')) throw error;
      return go();
    }),
  );
}

/** Waits until the server answers with the status. */
async function answers(status: number, route: string): Promise<void> {
  const end = performance.now() + PATIENCE.page;
  const ask = (): Promise<Response> => fetch(`${address}${route}`, { headers: { accept: 'text/html' } });
  while ((await ask()).status !== status) {
    assert.ok(performance.now() < end, `${route} did not get the status ${status}.`);
    await setTimeout(200);
  }
}

/** Waits until the open page shows all the words. */
async function sees(...words: readonly string[]): Promise<void> {
  const shown = (all: readonly string[]): boolean => all.every((word) => document.body.innerText.includes(word));
  await timed('change', () => page.waitForFunction(shown, words, { timeout: PATIENCE.page }));
}

async function timed(what: keyof typeof times, action: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await action();
  times[what].push(performance.now() - start);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
}

function pageOf(order: number, title: string): string {
  return `---\norder: ${order}\n---\n\n# ${title} {/* title */}\n\n这一页刚刚写成。\n`;
}
