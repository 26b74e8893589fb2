import type { Lang } from '../../src/i18n/lang.ts';
import { readPlainly } from './read-plainly.ts';

/**
 * The phrases that a query asks for, by the yardstick: text between two double quotes is one, elsewhere each word is one. A
 * quote without a partner counts as a space. Written without the code of the search.
 */
export function splitQuery(query: string, lang: Lang): string[] {
  const parts = query.normalize('NFKC').split('"');
  const phrases = parts.flatMap((part, place) =>
    place % 2 === 1 && place < parts.length - 1 ? [part] : part.split(/\p{White_Space}+/u),
  );
  return [...new Set(phrases.map((phrase) => readPlainly(phrase, lang)))].filter((phrase) => phrase !== '');
}
