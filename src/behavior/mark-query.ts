import { siteAccess } from './site-access.ts';
import { blockRuns } from './block-runs.ts';

/**
 * Marks the words that a reader searched for (`?mark=`), also across elements inside the text.
 * The marks are painted, not written into the page, so that copying and citing give the official text.
 */
export async function markQuery(): Promise<void> {
  const query = new URLSearchParams(location.search).get('mark');
  const base = document.documentElement.dataset['base'];
  if (query === null || base === undefined || !('highlights' in CSS)) return;

  const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const client = await siteAccess.loadClient(base);
  const phrases = client.parseQuery(query, lang);
  const ranges = [...document.querySelectorAll('[data-page] [id]')].flatMap((block) => {
    const { text, rangesOf } = blockRuns(block);
    return client.findMatches(text, phrases, lang).flatMap(({ start, end }) => rangesOf(start, end));
  });
  CSS.highlights.set('query', new Highlight(...ranges));
}
