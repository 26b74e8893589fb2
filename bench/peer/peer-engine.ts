import { readFileSync } from 'node:fs';
import path from 'node:path';
import { routes } from '../../src/addressing/routes.ts';
import { HTML_LANG, LANGS } from '../../src/i18n/lang.ts';
import type { Library } from '../../src/library/library.ts';
import { sectionKey } from '../search/corpus.ts';
import type { Engine } from '../search/engines.ts';

/** The search of a built Starlight site, queried as its search field does. */
export function peerEngine(library: Library, dist: string): Engine {
  const sections = sectionsByAddress(library, dist);
  return {
    name: 'Starlight',
    ask: (phrase) => phrase,
    async search(page, address, query, lang, limit) {
      const { milliseconds, urls } = await page.evaluate(
        async ([client, asked, most, htmlLang]) => {
          // Pagefind chooses its index by the language of the page it runs in.
          document.documentElement.lang = htmlLang;
          const begin = performance.now();
          const pagefind = (await import(client)) as Pagefind;
          await pagefind.options({
            ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 },
          });
          const { results } = await pagefind.search(asked);
          const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
          return {
            milliseconds: performance.now() - begin,
            urls: found.flatMap(({ sub_results }) => sub_results.map(({ url }) => url)),
          };
        },
        [`${address}pagefind/pagefind.js`, query, limit, HTML_LANG[lang]] as const,
      );
      // Its lists of pages are not part of the text, so they are neither right nor wrong.
      return { milliseconds, sections: urls.flatMap((url) => sections.get(decodeURIComponent(url)) ?? []) };
    },
  };
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ sub_results: { url: string }[] }> }[] }>;
}

/** The section at each address with its fragment: the headings of a page are its sections in order. */
function sectionsByAddress({ documents }: Library, dist: string): ReadonlyMap<string, string> {
  const pages = documents.flatMap((document) =>
    document.pages.flatMap((page) => LANGS.map((lang) => ({ page, route: routes.page(lang, document.id, page.page) }))),
  );
  return new Map(
    pages.flatMap(({ page, route }): [string, string][] => {
      const html = readFileSync(path.join(dist, route, 'index.html'), 'utf8');
      const headings = [...html.matchAll(/<h2[^>]*\bid="([^"]+)"/g)]
        .map(([, id = '']) => id)
        .filter((id) => !STARLIGHT_HEADINGS.has(id));
      const sections = page.nodes.flatMap((node) => (node.type === 'section' ? [node.block.fragment] : []));
      const key = (section: string | null): string => sectionKey({ ...page, section });
      const top = page.nodes.some((node) => node.type === 'title') ? key(null) : key(sections[0] ?? null);
      return [
        [route, top],
        [`${route}#_top`, top],
        ...sections.map((section, place): [string, string] => [`${route}#${headings[place] ?? ''}`, key(section)]),
      ];
    }),
  );
}

/** Headings of the frame around the text. */
const STARLIGHT_HEADINGS: ReadonlySet<string> = new Set(['starlight__on-this-page', 'starlight__on-this-page--mobile']);
