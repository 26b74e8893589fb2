import type { Page } from '@playwright/test';
import { readLedgerFiles } from '../../src/ledger/read-ledger-files.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { expect, test } from './story.ts';

const CHAPTER = 'zh/plan-2021-2025/chapter-5/';
const PARAGRAPH = loadLibrary('public').block('plan-2021-2025/chapter-5/s1-p1');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a member of staff copies the address of a paragraph by keyboard, in one step', async ({ page }) => {
  await page.goto(CHAPTER);
  const mark = page.getByRole('link', { name: /^第 1 节，第 1 段(：|$)/ });
  await mark.focus();
  await page.keyboard.press('Enter');

  const menu = page.getByRole('dialog', { name: '永久地址' });
  await expect(menu.getByRole('status')).toHaveText('已复制地址');
  expect(await clipboard(page)).toMatch(/\/zh\/plan-2021-2025\/chapter-5\/#s1-p1$/);

  await menu.getByRole('button', { name: '复制引文与出处' }).press('Enter');
  await expect(menu.getByRole('status')).toHaveText('已复制引文与出处');
  expect(await clipboard(page)).toContain(PARAGRAPH?.zh);
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
});

test('a reader goes on from a paragraph to a place that it names, in either language', async ({ page }) => {
  for (const [lang, place] of [
    ['zh', '西岸传媒港'],
    ['en', 'West Bund Media Port'],
  ] as const) {
    await page.goto(`${lang}/plan-2021-2025/chapter-3/`);
    await page.locator('#s4-p2 > .mark').click();
    await page.locator('#paragraph-menu').getByRole('link', { name: place }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(place);
  }
  await page.goto('zh/plan-2021-2025/chapter-3/');
  await page.locator('#s4-p2 > .mark').click();
  const names = page.locator('[data-names] a');
  await expect(names).not.toHaveCount(0);
  await page.locator('#s3 .mark, .head .mark').first().click();
  await page.locator('[data-copy=quote]').click();
  await expect(page.locator('#paragraph-menu').getByRole('status')).toHaveText('已复制引文与出处');
  await expect(names).toHaveCount(0);
});

test('copying from a page that browser translation has rewritten gives the wording of the library', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await page.locator('#s1-p1').evaluate((block) => {
    for (const node of [...block.childNodes]) if (node instanceof Text) node.data = 'machine words ';
    block.append('[machine English]');
  });
  await page.locator('#s1-p1 > .mark').click();
  await page.getByRole('button', { name: '复制引文与出处' }).click();
  await expect(page.locator('#paragraph-menu').getByRole('status')).toHaveText('已复制引文与出处');
  expect(await clipboard(page)).toContain(`“${PARAGRAPH?.zh ?? ''}”（`);
});

test('a browser that translates pages leaves every reference as it is', async ({ page }) => {
  for (const lang of ['zh', 'en']) {
    await page.goto(`${lang}/cite/plan-2021-2025/chapter-5/#s1-p1`);
    const references = page.locator('.cite-format [data-text]');
    await expect(references).not.toHaveCount(0);
    await expect(page.locator('.cite-format [data-text]:not([translate=no])')).toHaveCount(0);
  }
});

test('where the wording cannot be loaded from the library, nothing is copied', async ({ page }) => {
  await page.route('**/places.json', (route) => route.abort());
  await page.goto(CHAPTER);
  await page.locator('#s1-p1 > .mark').click();
  const status = page.locator('#paragraph-menu').getByRole('status');
  await expect(status).toHaveText('已复制地址');
  await page.getByRole('button', { name: '复制引文与出处' }).click();
  await expect(status).toHaveText(/^未能取得本库所存的原文/);
  expect(await clipboard(page)).toMatch(/#s1-p1$/);
});

test('the menu of a paragraph copies the reference that its citation page shows', async ({ page }) => {
  for (const [lang, format, button] of [
    ['zh', 'gbt2025', '复制参考文献（国标）'],
    ['en', 'apa', 'Copy reference (APA)'],
  ] as const) {
    await page.goto(`${lang}/plan-2021-2025/chapter-5/`);
    await page.locator('#s1-p1 > .mark').click();
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('#paragraph-menu').getByRole('status')).toHaveText(/参考文献|Reference/);
    const copied = await clipboard(page);
    await page.goto(`${lang}/cite/plan-2021-2025/chapter-5/#s1-p1`);
    await expect(page.locator('blockquote')).toHaveText(PARAGRAPH?.[lang] ?? '');
    expect(copied).toBe(await page.locator(`[data-format=${format}] [data-text]`).textContent());
  }
});

for (const [what, path, mark, fragment] of [
  ['a section', CHAPTER, /^第 2 节(：|$)/, 's2'],
  ['a row', 'zh/plan-2021-2025/chapter-3/', /表 1，第 14 行(：|$)/, 's3-t1-r14'],
  ['a table without a caption', 'zh/plan-2021-2025/annex-1/', /^表 1(：|$)/, 't1'],
  ['a table with one', 'en/plan-2021-2025/chapter-3/', /^Section 3, Table 1$/, 's3-t1'],
  ['a term', 'en/glossary/tto/', /^Page title$/, 'title'],
] as const)
  test(`a reader copies the address of ${what} by touch`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(new URL(path, baseURL).href);
    const link = page.getByRole('link', { name: mark }).first();
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await link.tap();
    await expect(page.locator('#paragraph-menu').getByRole('status')).not.toBeEmpty();
    expect(await clipboard(page)).toMatch(new RegExp(`/${path}#${fragment}$`));
    await context.close();
  });

test('a member of staff cites a paragraph', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.getByRole('link', { name: /^第 1 节，第 1 段(：|$)/ }).click();
  await page.getByRole('dialog').getByRole('link', { name: '引用', exact: true }).click();

  await expect(page).toHaveURL(/\/zh\/cite\/plan-2021-2025\/chapter-5\/#s1-p1$/);
  const standard = page.locator('[data-format=gbt2025]');
  await expect(standard).toContainText(
    '第五章 优化产业结构，打造经济发展新能级，第 1 节，第 1 段[R/OL]. [出版日期不详]：20-21. ',
  );
  await expect(page.locator('blockquote')).toHaveText(PARAGRAPH?.zh ?? '');
  await expect(page.locator('[data-fingerprint]')).toHaveText(PARAGRAPH?.fingerprint ?? '');

  await standard.getByRole('button').click();
  await expect(page.getByRole('status')).toHaveText(/^已复制：GB\/T 7714—2025/);
  expect(await clipboard(page)).toBe(await standard.locator('[data-text]').innerText());

  await page.getByLabel('引用位置').selectOption('s2');
  await expect(page.getByRole('status')).toHaveText('引用位置：第 2 节');
  await expect(page.locator('[data-format=bibtex]')).toContainText('chapter-5/#s2}');
});

test('while the paragraphs load, the page offers no citation of anything but the place asked for', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/places.json', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('en/cite/plan-2021-2025/chapter-9/#s1-p2');
  await expect(page.getByRole('status')).toHaveText('Loading the paragraphs…');
  const copy = page.locator('[data-format=apa]').getByRole('button');
  await expect(copy).toBeDisabled();
  release(undefined);
  await expect(page.getByRole('status')).toBeEmpty();
  await expect(copy).toBeEnabled();
  await expect(page.locator('[data-format=gbt2025]')).toContainText('Section 1, Paragraph 2');
});

test('where the paragraphs cannot be loaded, the whole page can be cited', async ({ page }) => {
  await page.route('**/places.json', (route) => route.abort());
  await page.goto('en/cite/plan-2021-2025/chapter-9/#s1-p2');
  await expect(page.getByRole('status')).toHaveText(
    'The paragraphs could not be loaded; below are citations of the whole page.',
  );
  await page.locator('[data-format=apa]').getByRole('button').click();
  await expect(page.getByRole('status')).toHaveText(/^Copied/);
});

for (const [lang, words] of [
  ['en', 'This place does not exist on this page; the whole page is cited.'],
  ['zh', '本页没有这一位置；以下为整页引用。'],
] as const)
  test(`a reader who cites a place that does not exist is told so (${lang})`, async ({ page }) => {
    await page.goto(`${lang}/cite/plan-2021-2025/chapter-9/#s9-p9`);
    await expect(page.getByRole('status')).toHaveText(words);
    await page.evaluate(() => (location.hash = '#s1-p2'));
    await expect(page.getByRole('status')).toBeEmpty();
    await expect(page.locator('[data-format=bibtex]')).toContainText('#s1-p2');
    await page.evaluate(() => (location.hash = '#title'));
    await expect(page.locator('[data-format=bibtex]')).not.toContainText('#s1-p2');
    await expect(page.getByRole('status')).toBeEmpty();
  });

test('the place that is cited stays the same in the other language', async ({ page }) => {
  await page.goto('en/cite/plan-2021-2025/chapter-9/#s1-p2');
  await page.getByRole('navigation', { name: 'Language and view' }).getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/cite\/plan-2021-2025\/chapter-9\/#s1-p2$/);
  await expect(page.locator('[data-format=gbt2025]')).toContainText('第 1 节，第 2 段');
  await page.getByLabel('引用位置').selectOption('s1-p1');
  await page.getByRole('navigation', { name: '语言与版式' }).getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/cite\/plan-2021-2025\/chapter-9\/#s1-p1$/);
});

test('without script a page and its sections can be cited, and the entry saved', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('en/cite/plan-report-2025/part-1/', baseURL).href);
  await expect(page.locator('[data-format=apa]')).toContainText('Dong, W. (2024). I. Implementation of the 2024 Plan');
  await expect(page.locator('[data-format=bibtex]')).toContainText('@techreport{plan-report-2025-part-1-en,');
  await expect(page.locator('#s1')).toContainText('Section 1[R/OL]. 2024-12-25.');
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download .bib' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('plan-report-2025-part-1.bib');
  await context.close();
});

test('a quotation is verified: unchanged, in part, changed against its fingerprint, unknown', async ({ page }) => {
  const text = PARAGRAPH?.zh ?? '';
  await verify(page, text, '原文一致');
  await expect(page.getByRole('link', { name: /第五章.*第 1 节，第 1 段$/ })).toHaveAttribute(
    'href',
    /chapter-5\/#s1-p1$/,
  );
  await verify(page, text.slice(5, 30), '原文含此句');
  await verify(
    page,
    `“${text.replace('人工智能', '机器智能')}”（《纲要》，文字指纹 ${PARAGRAPH?.fingerprint ?? ''}）`,
    '引文与所附指纹不符',
  );
  await verify(page, '徐汇区将在月球上建设第六个中心', '本库没有与之相同的文字。');
});

test('a fingerprint from a memo leads an English reader to the paragraph', async ({ page }) => {
  await page.goto(`en/verify/?q=${PARAGRAPH?.fingerprint ?? ''}`);
  await expect(page.getByRole('heading', { name: 'Unchanged' })).toBeVisible();
  await page.getByRole('link', { name: /Section 1, Paragraph 1$/ }).click();
  await expect(page).toHaveURL(/\/en\/plan-2021-2025\/chapter-5\/#s1-p1$/);
});

test('a wording that was corrected since is reported with the reason', async ({ page }) => {
  // No published wording has changed yet, so the file is given one that never existed.
  const standing = {
    id: 'plan-2021-2025/chapter-5/s1-p1',
    lang: 'zh',
    state: 'changed',
    to: ['plan-2021-2025/chapter-5/s1-p1'],
    reason: '订正印刷错误',
    date: '2027-03-01',
  };
  await page.route('**/data/fingerprints/0.json', (route) =>
    route.fulfill({ json: { formatVersion: 1, wordings: { '0123456789ab': [standing] } } }),
  );
  await page.goto('zh/verify/?q=0123456789ab');
  await expect(page.getByRole('heading', { name: '该段文字其后有改动' })).toBeVisible();
  await expect(page.getByText('2027-03-01：订正印刷错误')).toBeVisible();
  await expect(page.locator('.verdict blockquote')).toHaveText(PARAGRAPH?.zh ?? '');
});

test('a reader with an English wording that was edited since is told that the translation changed, and when', async ({
  page,
}) => {
  const { id, print, until } = readLedgerFiles(PROJECT_ROOT).earlierEnglish[0] ?? { id: '', print: '', until: '' };
  await page.goto(`en/verify/?q=${print}`);
  await expect(page.getByRole('heading', { name: `in force until ${until}` })).toBeVisible();
  await expect(page.locator('.verdict blockquote')).toHaveText(loadLibrary('public').block(id)?.en ?? '');
});

test('a row is quoted with its cells separated, on the page and on its citation page, and verified in that form', async ({
  page,
}) => {
  const row = (loadLibrary('public').block('plan-2021-2025/chapter-3/s3-t1-r3')?.zh ?? '').replaceAll('\t', ' | ');
  expect(row).toContain(' | 规上服务业');
  await page.goto('zh/plan-2021-2025/chapter-3/');
  await page.getByRole('link', { name: /表 1，第 3 行(：|$)/ }).click();
  await page.getByRole('button', { name: '复制引文与出处' }).click();
  await expect(page.locator('#paragraph-menu').getByRole('status')).toHaveText('已复制引文与出处');
  const quoted = await clipboard(page);
  expect(quoted).toContain(`“${row}”（`);
  await page.goto('zh/cite/plan-2021-2025/chapter-3/#s3-t1-r3');
  await expect(page.locator('blockquote')).toHaveText(row);
  const plain = (await page.locator('[data-format=quotePlain] [data-text]').textContent()) ?? '';
  expect(plain).toContain(`“${row}”（`);
  for (const each of [row, quoted, plain]) await verify(page, each, '原文一致');
});

for (const [lang, id, heading] of [
  ['zh', 'plan-2021-2025/chapter-1/s1-p2', '原文一致'],
  ['en', 'plan-2021-2025/chapter-1/s1-p2', 'Unchanged'],
  ['en', 'plan-report-2025/part-1/s3-t2-r3-i5', null],
] as const)
  test(`a quotation with quotation marks inside is copied word for word, and verified with inner quotation marks too (${lang} ${id})`, async ({
    page,
  }) => {
    const wording = loadLibrary('public').block(id)?.[lang] ?? '';
    expect(wording).toContain('“');
    const [document, name, fragment] = id.split('/');
    const quoted = `“${wording}”`;
    await page.goto(`${lang}/${document}/${name}/`);
    await page.locator(`[id="${fragment}"] .mark`).first().click();
    await page.locator('[data-copy=quote]').click();
    await expect(page.locator('#paragraph-menu').getByRole('status')).toHaveText(/引文|quotation/i);
    expect(await clipboard(page)).toContain(quoted);
    await page.goto(`${lang}/cite/${document}/${name}/#${fragment}`);
    await expect(page.locator('blockquote')).toHaveText(wording);
    const plain = (await page.locator('[data-format=quotePlain] [data-text]').textContent()) ?? '';
    expect(plain).toContain(quoted);
    // Without the fingerprint, so that the words themselves are found; where they cannot be restored exactly, as a part.
    const bare = plain.replace(/(，文字指纹|, fingerprint) [0-9a-f]{12}/, '');
    const withInner = `“${wording.replaceAll('“', '‘').replaceAll('”', '’')}”`;
    for (const [pasted, verdict] of [
      [plain, heading ?? 'Unchanged'],
      [bare, heading ?? 'Unchanged'],
      [bare.replace(quoted, withInner), heading ?? 'The text contains these words'],
    ] as const) {
      await page.goto(`${lang}/verify/?${new URLSearchParams({ q: pasted })}`);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(verdict);
    }
  });

test('entries in the list of places are cut between words', async ({ page }) => {
  await page.goto('en/cite/plan-2021-2025/chapter-3/');
  const texts = loadLibrary('public')
    .page('plan-2021-2025', 'chapter-3')
    .blocks.map(({ en }) => (en ?? '').replaceAll('\t', ' | '));
  const cut = page.getByLabel('Place cited').locator('option').filter({ hasText: '…' });
  await expect(cut.first()).toBeAttached();
  for (const label of await cut.allTextContents()) {
    const start = (label.split(' · ')[1] ?? '').replace(/…$/, '');
    expect(
      texts.some((text) => text.startsWith(start) && /^[\s,;:|]/.test(text.slice(start.length))),
      label,
    ).toBe(true);
  }
});

async function verify(page: Page, pasted: string, verdict: string): Promise<void> {
  await page.goto('zh/verify/');
  await page.getByLabel('引文或指纹').fill(pasted);
  await page.getByRole('button', { name: '核对' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText(verdict);
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('an English citation page says which of its words are Chinese, with and without the place', async ({ page }) => {
  await page.goto('en/cite/plan-2021-2025/chapter-9/#s1-p2');
  await expect(page.locator('blockquote')).toBeVisible();
  const unmarked = await page.locator('[data-format] [data-text]').evaluateAll((formats) =>
    formats.flatMap((format) => {
      const texts = document.createTreeWalker(format, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode() !== null)
        if (
          /\p{Script=Han}/u.test(texts.currentNode.textContent ?? '') &&
          texts.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'zh-Hans'
        )
          found.push(texts.currentNode.textContent ?? '');
      return found;
    }),
  );
  expect(unmarked).toEqual([]);
});
