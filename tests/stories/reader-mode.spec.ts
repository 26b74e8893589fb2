import type { Page } from '@playwright/test';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import type { LibraryBlock } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/loading/load-library.ts';
import { expect, test } from './story.ts';

/** The code of Firefox's reader mode, as Mozilla publishes it. */
const READABILITY = 'node_modules/@mozilla/readability/Readability.js';

interface ReadabilityScript {
  Readability: new (page: Document) => { parse: () => { title: string; textContent: string } | null };
}

const library = loadLibrary('public');

/** Pages of text only, since Readability drops tables that it does not take for data; of more than 500 characters, below which it leaves nothing out. */
const PAGES = [
  ['plan-2021-2025', 'chapter-9'],
  ['plan-2021-2025', 'chapter-5'],
  ['plan-2021-2025', 'chapter-12'],
  ['two-sessions-2022', 'review'],
  ['work-report-2022', 'goals'],
  ['work-report-2022', 'tasks-2022'],
] as const;

for (const [document, name] of PAGES)
  for (const lang of LANGS)
    test(`a reader mode shows exactly the text of ${document}/${name} (${lang})`, async ({ page }) => {
      await page.goto(`/${lang}/${document}/${name}/`);
      const read = await readerMode(page);
      const { blocks } = library.page(document, name);
      expect(read.title).toBe(wording(blocks[0], lang));
      const words = blocks.map((block) => solid(wording(block, lang)));
      // Reader mode shows the title above the text and, where it does not recognize it there, at the beginning of the text too.
      expect([words.join(''), words.slice(1).join('')]).toContain(read.words);
    });

for (const [document, name] of PAGES)
  test(`a reader mode shows ${document}/${name} in both languages side by side, no block left out`, async ({
    page,
  }) => {
    await page.goto(`/zh/parallel/${document}/${name}/`);
    const { words } = await readerMode(page);
    for (const block of library.page(document, name).blocks.slice(1))
      for (const lang of LANGS) expect(words).toContain(solid(wording(block, lang)));
  });

/** Reads a copy of the page in a separate document, as a browser does; the policy of the site allows no writing into its own. */
async function readerMode(page: Page): Promise<{ title: string; words: string }> {
  const [address, html] = [page.url(), await page.content()];
  await page.goto('about:blank');
  await page.addScriptTag({ path: READABILITY });
  const read = await page.evaluate(
    ([text, base]) => {
      const { Readability } = globalThis as unknown as ReadabilityScript;
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      parsed.head.prepend(Object.assign(parsed.createElement('base'), { href: base }));
      return new Readability(parsed).parse();
    },
    [html, address] as const,
  );
  return { title: read?.title ?? '', words: solid(read?.textContent ?? '') };
}

function wording(block: LibraryBlock | undefined, lang: Lang): string {
  return block?.[lang] ?? block?.zh ?? '';
}

function solid(text: string): string {
  return text.replace(/\s+/g, '');
}
