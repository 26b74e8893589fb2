import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { browserOptions } from '../../src/browser/browser-options.ts';
import { startBrowser, whyMissing } from '../../bench/browsers/browsers.ts';
import { BROWSER_NAMES, type DrivenBrowser } from '../../bench/browsers/driven-browser.ts';
import { serveSite, type SiteServer } from '../../src/hosting/serve-site.ts';
import type { SearchResult } from '../../src/search/search-result.ts';
import { packed, UnpackedArchive } from './unpacked-archive.ts';

/** Words, phrases, variants of terms, pinyin, single characters, and queries without results. */
const QUERIES = {
  zh: [
    '四个徐汇',
    '枫林HUB',
    '平方米',
    '“五违四必”',
    'wuweisibi',
    '長護險',
    '8.95公里',
    '人工智能 徐家汇',
    '1+13+X',
    '不存在的词句',
    '<img src=x onerror=alert(1)>',
  ],
  en: [
    'West Bund',
    'five violations',
    '"headquarters"',
    'AI industry',
    'Xujiahui',
    '2035',
    'TTO',
    'no such words here',
    '徐汇滨江',
  ],
} as const;

let archive: UnpackedArchive;
let server: SiteServer;
before(async () => {
  archive = new UnpackedArchive(await packed());
  server = await serveSite('dist');
});
after(async () => {
  archive.remove();
  await server.close();
});

for (const name of BROWSER_NAMES)
  describe(`opened from disk in ${name}`, { skip: whyMissing(name) }, () => {
    let browser: DrivenBrowser;
    before(async () => {
      browser = await startBrowser(name);
    });
    after(() => browser.close());

    /** Opens a place of the archive; blocked requests and errors from then on are kept for `complaints`. */
    const open = async (place: string): Promise<void> => {
      await browser.open(archive.address(place));
      await browser.run(() => {
        const kept: string[] = [];
        Object.assign(globalThis, { complaints: kept });
        addEventListener('error', ({ message }) => kept.push(message), true);
        addEventListener('unhandledrejection', ({ reason }) => kept.push(String(reason)));
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          kept.push(`${violatedDirective} ${blockedURI}`),
        );
      }, null);
    };
    const complaints = (): Promise<string[]> =>
      browser.run(() => (globalThis as { complaints?: string[] }).complaints ?? [], null);
    const place = async (): Promise<string> =>
      (await browser.run(() => location.href, null)).replace(archive.address(''), '').replace(/^\//, '');
    const count = (selector: string): Promise<number> =>
      browser.run((sought) => document.querySelectorAll(sought).length, selector);
    const attributes = (selector: string, attribute: string): Promise<string[]> =>
      browser.run(
        ([sought = '', wanted = '']) =>
          [...document.querySelectorAll(sought)].map((element) => element.getAttribute(wanted) ?? ''),
        [selector, attribute],
      );
    const click = (selector: string): Promise<void> =>
      browser.run((sought) => document.querySelector<HTMLElement>(sought)?.click(), selector);
    const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
      for (let left = 100; left > 0; left -= 1) {
        if (await holds().catch(() => false)) return;
        await wait(100);
      }
      assert.fail(`${what}: not after 10 seconds`);
    };

    test('a reader starts at the entrance page and switches language at a paragraph', async () => {
      await open('index.html');
      await click('.door a[hreflang=zh-Hans]');
      await until('the home page', async () => (await place()) === 'zh/index.html');
      await open('zh/plan-2021-2025/chapter-1/index.html#s1-p2');
      await click('.view-switch a[lang=en]');
      await until('the English', async () => (await place()) === 'en/plan-2021-2025/chapter-1/index.html#s1-p2');
      assert.deepEqual(await complaints(), []);
    });

    test('a term shows its definition and links to its page', async () => {
      await open('zh/plan-2021-2025/chapter-1/index.html');
      const at = await browser.run(() => {
        const link = document.querySelector('a.term[href*=chang-qi]');
        link?.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = link?.getClientRects()[0] ?? new DOMRect(); // It may continue on a second line.
        return { x: x + width / 2, y: y + height / 2 };
      }, null);
      await browser.point(at, false);
      await until('the card', () =>
        browser.run(
          () =>
            document.querySelector('#term-card')?.matches(':popover-open') === true &&
            /社会互助共济/.test(document.querySelector('#term-card')?.textContent ?? ''),
          null,
        ),
      );
      await click('#term-card a[data-other]');
      await until('the English term', async () => (await place()) === 'en/glossary/chang-qi-hu-li-bao-xian/index.html');
    });

    for (const [lang, query] of [
      ['zh', '四个徐汇'],
      ['en', 'West Bund'],
    ] as const)
      test(`searching ${query} finds what the site finds, and the page that opens marks it`, async () => {
        await open(`${lang}/search/index.html?q=${encodeURIComponent(query)}`);
        await until('results', async () => (await count('.search-result')) > 0);
        assert.ok((await attributes('.search-result h3 a', 'href')).length > 1);
        assert.deepEqual(await complaints(), []);
        await click('.search-result h3 a');
        await until('marks', () => browser.run(() => (CSS.highlights.get('query')?.size ?? 0) > 0, null));
        assert.match(await place(), new RegExp(`^${lang}/.*/index\\.html\\?mark=`));
      });

    test('a reader who types is offered terms, and the results have an address', async () => {
      await open('en/search/index.html');
      await browser.run(() => document.querySelector<HTMLElement>('#q')?.focus(), null);
      await browser.type('west bund');
      await until('offers', async () => (await count('#suggestions [role=option]')) > 0);
      await until('the address', async () => /\?q=west\+bund$/.test(await place()));
      assert.deepEqual(await complaints(), []);
    });

    test('both languages are shown side by side', async () => {
      await open('zh/parallel/plan-2021-2025/chapter-1/index.html#s1-p2');
      const langs = await browser.run(
        () =>
          [...document.querySelectorAll('[id="s1-p2"] > [lang]')].map((side) => [
            side.getAttribute('lang'),
            side.getBoundingClientRect().height > 0,
          ]),
        null,
      );
      assert.deepEqual(langs, [
        ['zh-Hans', true],
        ['en', true],
      ]);
    });

    test('citations have the permanent address, never a place on this disk', async () => {
      await open('zh/plan-2021-2025/chapter-1/index.html');
      await click('[id="s1-p1"] > a.mark');
      await until('the menu', () =>
        browser.run(() => document.querySelector('#paragraph-menu')?.matches(':popover-open') === true, null),
      );
      assert.equal(
        await browser.run(() => document.querySelector<HTMLInputElement>('#paragraph-menu input')?.value, null),
        '/zh/plan-2021-2025/chapter-1/#s1-p1',
      );
      await click('#paragraph-menu a[href*=cite]');
      await until('the place in the citation', () =>
        browser.run(
          () =>
            /\/zh\/plan-2021-2025\/chapter-1\/#s1-p1/.test(
              document.querySelector('[data-format] [data-text]')?.textContent ?? '',
            ),
          null,
        ),
      );
      assert.equal(
        await browser.run(
          () =>
            [...document.querySelectorAll('[data-format] [data-text]')].some(({ textContent }) =>
              textContent?.includes('file:'),
            ),
          null,
        ),
        false,
      );
    });

    test('a quotation is verified', async () => {
      await open(`zh/verify/index.html?q=${encodeURIComponent('形成了比较完善的老年照护统一需求评估体系')}`);
      await until('the verdict', async () => (await count('[data-verdict=part]')) === 1);
      assert.deepEqual(await attributes('[data-verdict] li a', 'href'), [
        '../../zh/plan-2021-2025/chapter-1/index.html#s1-p2',
      ]);
    });

    test('names can be filtered, and a reading setting is kept from page to page', async () => {
      await open('zh/names/index.html');
      await browser.run(() => {
        const field = document.querySelector<HTMLInputElement>('[data-filters] input');
        if (field !== null) field.value = 'xibohehu';
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        const theme = document.querySelector<HTMLSelectElement>('[data-comfort] select[name=theme]');
        if (theme !== null) theme.value = 'dark';
        theme?.dispatchEvent(new Event('change', { bubbles: true }));
      }, null);
      assert.equal(await count('li[data-kind]:not([hidden])'), 0);
      await open('en/about/index.html');
      assert.equal(await browser.run(() => document.documentElement.dataset['theme'], null), 'dark');
    });
  });

describe('opened from disk in Chromium without a network', () => {
  test('every query gives exactly the results of the site', async () => {
    const browser = await chromium.launch(browserOptions());
    try {
      const online = await browser.newPage();
      await online.goto(server.address);
      const offline = await (await browser.newContext({ offline: true })).newPage();
      for (const lang of ['zh', 'en'] as const)
        for (const query of QUERIES[lang]) {
          await offline.goto(archive.address(`${lang}/about/index.html`));
          const found = await offline.evaluate(
            async ([asked, language]) => {
              const access = (
                globalThis as unknown as Record<
                  symbol,
                  { loadClient(base: string): Promise<typeof import('../../src/search/client.ts')> }
                >
              )[Symbol.for('offline access')];
              const client = await access?.loadClient(document.documentElement.dataset['base'] ?? '');
              return client?.search(asked, { lang: language });
            },
            [query, lang] as const,
          );
          const expected = await online.evaluate(
            async ([asked, language]) => {
              const address = '/search/client.js';
              const client = (await import(address)) as typeof import('../../src/search/client.ts');
              return client.search(asked, { lang: language });
            },
            [query, lang] as const,
          );
          assert.deepEqual(withoutRoot(found), expected, query);
        }
    } finally {
      await browser.close();
    }
  });

  test('everything is loaded from the disk, and nothing is blocked or fails', async () => {
    const browser = await chromium.launch(browserOptions());
    try {
      const page = await (await browser.newContext({ offline: true })).newPage();
      const heard: string[] = [];
      page.on('request', (request) => void (/^(?:file|data):/.test(request.url()) || heard.push(request.url())));
      page.on(
        'requestfailed',
        (request) =>
          void (request.failure()?.errorText === 'net::ERR_ABORTED' || heard.push(`failed: ${request.url()}`)),
      ); // Left before it came.
      page.on(
        'console',
        (message) => void (['error', 'warning'].includes(message.type()) && heard.push(message.text())),
      );
      page.on('pageerror', (error) => void heard.push(error.message));
      // One page of each folder: a chapter, a term, an indicator …
      const kinds = new Map(
        archive.files
          .filter((file) => file.endsWith('.html'))
          .map((file) => [file.split('/').slice(0, -2).join('/'), file]),
      );
      assert.ok(kinds.size > 20);
      for (const file of kinds.values()) await page.goto(archive.address(file));
      await page.goto(archive.address('zh/search/index.html?q=wuweisibi'));
      await page.locator('.definition-card').waitFor();
      await page.goto(archive.address('en/cite/plan-2021-2025/chapter-1/index.html#s1-p1'));
      await page.locator('[data-wording]').filter({ hasText: /./ }).waitFor();
      assert.deepEqual(heard, []);
    } finally {
      await browser.close();
    }
  });
});

/** A result with its addresses on the site. */
function withoutRoot(found: SearchResult | undefined): SearchResult {
  const root = new URL(archive.address('')).pathname;
  return JSON.parse(JSON.stringify(found).replaceAll(`"url":"${root}/`, '"url":"/')) as SearchResult;
}
