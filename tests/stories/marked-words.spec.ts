import type { Page } from '@playwright/test';
import type { Lang } from '../../src/i18n/lang.ts';
import { textIn, type LibraryPage } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { expect, test } from './story.ts';

/** Rows marked at once: few enough that every server accepts the address. */
const AT_ONCE = 8;

for (const [document, name] of [
  ['plan-2021-2025', 'annex-1'],
  ['plan-2021-2025', 'chapter-3'],
  ['plan-report-2025', 'part-3'],
] as const)
  for (const lang of ['zh', 'en'] as const)
    for (const view of ['', 'parallel/'])
      test(`words of a cell and words across its edge are marked in every row of /${lang}/${view}${document}/${name}/`, async ({
        page,
      }) => {
        const rows = phrasesInRows(loadLibrary('public').page(document, name), lang);
        expect(rows.length).toBeGreaterThan(10);
        for (let first = 0; first < rows.length; first += AT_ONCE) {
          const asked = rows.slice(first, first + AT_ONCE);
          const query = [...new Set(asked.flatMap(({ phrases }) => phrases))].map((phrase) => `"${phrase}"`).join(' ');
          await page.goto(`/${lang}/${view}${document}/${name}/?${new URLSearchParams({ mark: query })}`);
          const marked = await markedIn(
            page,
            asked.map(({ fragment }) => fragment),
          );
          for (const [place, { fragment, phrases }] of asked.entries())
            for (const phrase of phrases)
              expect(marked[place], `“${phrase}” in ${fragment}`).toContain(squeezed(phrase));
        }
      });

/** For each row of a page: how each cell begins, and the last word of a cell with the first of the next one. */
function phrasesInRows({ blocks }: LibraryPage, lang: Lang): { fragment: string; phrases: string[] }[] {
  return blocks
    .filter(({ fragment }) => /-?t\d+-r\d+$/.test(fragment))
    .map((block) => {
      const cells = textIn(block, lang)
        .text.split('\t')
        .filter((cell) => cell !== '');
      const edges = cells
        .slice(1)
        .map((cell, place) => `${ending(cells[place] ?? '', lang)} ${opening(cell, lang, 1)}`);
      return {
        fragment: block.fragment,
        phrases: [...cells.map((cell) => opening(cell, lang, 2)), ...edges].filter((phrase) => squeezed(phrase) !== ''),
      };
    });
}

function opening(cell: string, lang: Lang, words: number): string {
  return lang === 'en' ? cell.split(/\s+/).slice(0, words).join(' ') : cell.slice(0, 2 * words);
}

function ending(cell: string, lang: Lang): string {
  return lang === 'en' ? (cell.split(/\s+/).at(-1) ?? '') : cell.slice(-2);
}

/** What is marked in each row. At the edge of a cell the page has no white space, and English signs are not part of a word. */
async function markedIn(page: Page, fragments: readonly string[]): Promise<string[]> {
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('query')?.size ?? 0)).toBeGreaterThan(0);
  const marked = await page.evaluate(
    (ids) =>
      ids.map((id) =>
        [...(CSS.highlights.get('query') ?? [])]
          .filter((range) => document.getElementById(id)?.contains(range.startContainer))
          .map(String),
      ),
    fragments,
  );
  return marked.map((ranges) => ranges.map(squeezed).join(''));
}

function squeezed(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
