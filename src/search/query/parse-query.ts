import type { Lang } from '../../i18n/lang.ts';
import { queryPhrases } from './query-phrases.ts';

/**
 * The folded phrases of a query, each of which a section must contain: words separated by spaces, and text between double
 * quotes as one exact phrase. Nothing is left of words that are only signs (in English) or only quotation marks (in
 * Chinese), so a query of such words has no phrases and finds nothing.
 */
export function parseQuery(query: string, lang: Lang): string[] {
  return [...new Set(queryPhrases(query, lang))];
}
