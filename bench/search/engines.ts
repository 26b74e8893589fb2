import type { Page } from '@playwright/test';
import type { Lang } from '../../src/i18n/lang.ts';

/** What one search found and how long it took in the browser. */
export interface TimedAnswer {
  /** `<document>/<page>/<section>`, best first. */
  sections: string[];
  milliseconds: number;
}

/** A search engine, driven in a page of its own site. */
export interface Engine {
  name: string;
  /** How a reader asks it for a phrase. */
  ask(phrase: string, lang: Lang): string;
  /** Loads the engine, unless that is done, and searches; describes the first results, or all of them. */
  search(page: Page, address: string, query: string, lang: Lang, limit: number | undefined): Promise<TimedAnswer>;
}

const inQuotes = (phrase: string): string => `"${phrase}"`;

/** Our own `/search/client.js`. */
export const OURS: Engine = {
  name: 'this library',
  ask: (phrase, lang) => (lang === 'zh' ? phrase : inQuotes(phrase)),
  search: (page, address, query, lang, limit) =>
    page.evaluate(
      async ([client, asked, language, most]) => {
        const begin = performance.now();
        const { search } = (await import(client)) as typeof import('../../src/search/client.ts');
        const { sections } = await search(asked, { lang: language, ...(most === undefined ? {} : { limit: most }) });
        return {
          milliseconds: performance.now() - begin,
          sections: sections.map(({ document, page: name, section }) => `${document}/${name}/${section ?? ''}`),
        };
      },
      [`${address}search/client.js`, query, lang, limit] as const,
    ),
};

/** Only the first answer of `/search/client.js`: terms and headings. */
export const FIRST_ANSWER: Engine = {
  name: 'first answer',
  ask: (phrase) => phrase,
  search: (page, address, query, lang, limit = 5) =>
    page.evaluate(
      async ([client, asked, language, most]) => {
        const begin = performance.now();
        const { suggest } = (await import(client)) as typeof import('../../src/search/client.ts');
        const { titles } = await suggest(asked, { lang: language, limit: most });
        return {
          milliseconds: performance.now() - begin,
          sections: titles.map(({ document, page: name, section }) => `${document}/${name}/${section ?? ''}`),
        };
      },
      [`${address}search/client.js`, query, lang, limit] as const,
    ),
};

/** Pagefind's own client with its own settings. */
export const PAGEFIND: Engine = {
  name: 'Pagefind as it comes',
  ask: (phrase) => phrase,
  search: (page, address, query, _lang, limit) =>
    page.evaluate(
      async ([client, asked, most]) => {
        const begin = performance.now();
        const { search } = (await import(client)) as PagefindClient;
        const { results } = await search(asked);
        const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
        return {
          milliseconds: performance.now() - begin,
          sections: found.map(({ url }) => url.slice(url.indexOf(':') + 1)),
        };
      },
      [`${address}pagefind/pagefind.js`, query, limit] as const,
    ),
};

export const PAGEFIND_IN_QUOTES: Engine = { ...PAGEFIND, name: 'Pagefind, in quotes', ask: inQuotes };

interface PagefindClient {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}
