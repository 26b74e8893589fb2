import type { Lang } from '../../i18n/lang.ts';
import { queryPhrases } from './query-phrases.ts';

/**
 * The folded phrases of a query, each of which must stand in a section: words separated by spaces, and what stands
 * between double quotes as one exact phrase. Nothing is left of words that are only characters (in English) or only
 * quotation marks (in Chinese), so a query of such words has no phrases and finds nothing.
 */
export function parseQuery(query: string, lang: Lang): string[] {
  return [...new Set(queryPhrases(query, lang))];
}
