import type { Locator, Page } from '@playwright/test';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { someOf } from '../some-of.ts';
import { expect, test } from './story.ts';

const library = loadLibrary('public');
const chapter = library.page('plan-2021-2025', 'chapter-5');
const zh = chapter.byFragment.get('s1-p1')?.zh ?? '';
const en = chapter.byFragment.get('s1-p1')?.en ?? '';

test('a changed word or number is shown in its passage', async ({ page }) => {
  for (const [lang, asked, inLibrary, inQuotation] of [
    ['zh', zh.slice(20, 90).replace('全球', '世界'), '全球', '世界'],
    ['en', en.slice(0, en.indexOf('. ') + 1).replace('competitive', 'attractive'), 'competitive', 'attractive'],
  ] as const) {
    const verdict = await verify(page, lang, asked);
    await expect(verdict).toHaveAttribute('data-verdict', 'nearest');
    await expect(verdict.locator('ins')).toHaveText(inLibrary);
    await expect(verdict.locator('del')).toHaveText(inQuotation);
    await expect(verdict.getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`/${lang}/plan-2021-2025/chapter-5/#s1-p1$`),
    );
  }
});

test('a quotation that differs only in punctuation is reported as such, and the difference is shown', async ({
  page,
}) => {
  for (const asked of ['到二○三五年', '到二零三五年', zh.slice(0, 60).replace('。', '．')]) {
    const verdict = await verify(page, 'zh', asked);
    await expect(verdict, asked).toHaveAttribute('data-verdict', 'signs');
    await expect(verdict.getByRole('heading')).toHaveText('仅标点符号不同');
    await expect(verdict.locator('ins, del').first()).toBeVisible();
  }
});

test('a quotation with omissions is found where its pieces are, one after the other', async ({ page }) => {
  const pieces = [zh.slice(0, 20), zh.slice(60, 80)];
  const verdict = await verify(page, 'zh', pieces.join('……'));
  await expect(verdict).toHaveAttribute('data-verdict', 'inOrder');
  await expect(verdict.locator('blockquote')).toHaveCount(2);
  await expect(await verify(page, 'zh', pieces.toReversed().join('……'))).not.toHaveAttribute('data-verdict', 'inOrder');
});

test('an address, a fingerprint as the site prints it and a copy with marks are understood', async ({ page }) => {
  const print = chapter.byFragment.get('s1-p1')?.fingerprint ?? '';
  for (const [asked, kind] of [
    ['https://plans.example.cn/zh/plan-2021-2025/chapter-5/#s1-p1', 'place'],
    [`文字指纹 ${print}`, 'unchanged'],
    [`${zh.slice(0, 12)} 第 21 页 ${zh.slice(12)} ¶`, 'unchanged'],
  ] as const) {
    const verdict = await verify(page, 'zh', asked);
    await expect(verdict, asked).toHaveAttribute('data-verdict', kind);
    await expect(verdict.locator('blockquote')).toHaveText(zh);
  }
});

test('a whole report is verified paragraph by paragraph, and the pasted text is not put into the address', async ({
  page,
}) => {
  const report = library
    .document('plan-report-2025')
    .pages.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'row'));
  const texts: string[] = [];
  for (let length = 0; length < 30_000; length += texts.at(-1)?.length ?? 30_000)
    texts.push(report[texts.length % report.length]?.zh ?? '');
  // A few of them changed, so that not every paragraph is found at once.
  const asked = someOf(texts).map((text, index) => (index % 25 === 3 ? text.replace('的', '之') : text));
  await page.goto('zh/verify/');
  await page.getByRole('textbox').fill(asked.join('\n'));
  await page.getByRole('button', { name: '核对' }).click();
  await expect(page.locator('[data-verdict]')).toHaveCount(asked.length);
  expect(page.url().length).toBeLessThan(2100);
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue(asked.join('\n'));
});

async function verify(page: Page, lang: string, asked: string): Promise<Locator> {
  await page.goto(`${lang}/verify/`);
  await page.getByRole('textbox').fill(asked);
  await page.locator('[data-verify-page] button[type=submit]').click();
  const verdict = page.locator('[data-verdict]');
  await expect(verdict).toHaveCount(1);
  return verdict;
}
