import type { RunInPage } from '../browsers/driven-browser.ts';
import type { Lang } from '../../src/i18n/lang.ts';

/** What the search of the library answered in a browser. */
export interface BrowserAnswer {
  /** `<document>/<page>/<section>`, best first. */
  sections: string[];
  total: number;
  /** SHA-256 of the literal matches as JSON, with order, addresses and excerpts. */
  digest: string;
  /** Time of the search alone, all results described. */
  milliseconds: number;
}

/** Queries sent to the page at a time. */
const BATCH = 100;

/**
 * Asks `/search/client.js` of the site that the page belongs to, one query after the other.
 *
 * @param onProgress is told after each batch how many are answered
 */
export async function askQueries(
  run: RunInPage,
  queries: readonly string[],
  lang: Lang,
  onProgress?: (answered: number) => void,
): Promise<BrowserAnswer[]> {
  const answers: BrowserAnswer[] = [];
  while (answers.length < queries.length) {
    answers.push(...(await run(askInPage, { queries: queries.slice(answers.length, answers.length + BATCH), lang })));
    onProgress?.(answers.length);
  }
  return answers;
}

/** Runs in the page, so it uses nothing outside itself. */
async function askInPage({ queries, lang }: { queries: readonly string[]; lang: Lang }): Promise<BrowserAnswer[]> {
  const { search } = (await import(
    new URL('/search/client.js', location.href).href
  )) as typeof import('../../src/search/client.ts');
  const answers: BrowserAnswer[] = [];
  for (const query of queries) {
    const begin = performance.now();
    const result = await search(query, { lang });
    const milliseconds = performance.now() - begin;
    const bytes = new Uint8Array(
      await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(result.sections))),
    );
    const digest = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    answers.push({
      sections: result.sections.map(({ document, page, section }) => `${document}/${page}/${section ?? ''}`),
      total: result.total,
      digest,
      milliseconds,
    });
  }
  return answers;
}
