import { readPage } from '../markdown/read-page.ts';
import { pageFiles, type LoadedPage } from './page-files.ts';
import { recordedSource } from './translation-record.ts';

/** A small page with its English for the tests of this folder; `record` has every translated block. */
export function pageFixture(zhMdx: string, enMdx: string | null): LoadedPage {
  const zh = readPage(zhMdx, 'zh.mdx');
  const en = enMdx === null ? null : readPage(enMdx, 'en.mdx');
  const translated = new Map(
    en?.blocks.filter(({ untranslated }) => !untranslated).map(({ fragment, text }) => [fragment, text]),
  );
  return {
    files: pageFiles('plan/chapter-1'),
    zh,
    en,
    record: new Map(
      zh.blocks.flatMap(({ fragment, text }) => {
        const english = translated.get(fragment);
        return english === undefined ? [] : [[fragment, recordedSource(text, english)] as const];
      }),
    ),
  };
}

/** The same page after its Chinese changed. */
export function withChinese(page: LoadedPage, zhMdx: string): LoadedPage {
  return { ...page, zh: readPage(zhMdx, 'zh.mdx') };
}

export const ZH =
  '# 第一章 {/* title */}\n\n坚持创新。\n\n## 第一节 {/* s1 */}\n\n- 甲\n- 乙\n\n| 类别 | 指标 |\n| - | - |\n| 经济 | 增长 |\n|  | 税收 |\n';
export const EN =
  '# Chapter 1 {/* title */}\n\nPersist in innovation.\n\n## Section 1 {/* s1 */}\n\n- A\n- <Untranslated />\n\n| Category | Indicator |\n| - | - |\n| Economy | Growth |\n|  | Tax revenue |\n';
