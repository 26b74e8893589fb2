import type { Lang } from '../i18n/lang.ts';
import type { LibraryDocument } from '../library/library.ts';

/**
 * Whether a form occurs in the Chinese or the English of these documents, ignoring white space, quotation marks and case.
 */
export function formsIn(documents: readonly Pick<LibraryDocument, 'pages'>[]): Record<Lang, (form: string) => boolean> {
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s“”"'‘’「」]/g, '');
  const blocks = documents.flatMap(({ pages }) => pages.flatMap((page) => page.blocks));
  const [zh, en] = [
    blocks.map((block) => plain(block.zh)).join('\n'),
    blocks.map((block) => plain(block.en ?? '')).join('\n'),
  ];
  return { zh: (form) => zh.includes(plain(form)), en: (form) => en.includes(plain(form)) };
}
