import { fold } from './fold.ts';
import type { Lang } from '../i18n/lang.ts';

/**
 * The folded phrases of a query, each of which must stand in a section: words separated by spaces, and what stands
 * between double quotes as one exact phrase. Nothing is left of words that are only signs (in English) or only
 * quotation marks (in Chinese), so a query of such words has no phrases and finds nothing.
 */
export function parseQuery(query: string, lang: Lang): string[] {
  const parts = query.normalize('NFKC').matchAll(QUOTED_OR_WORD);
  const phrases = Array.from(parts, ({ 1: quoted, 2: word }) => fold(quoted ?? word ?? '', lang));
  return [...new Set(phrases.filter((phrase) => phrase !== ''))];
}

/** An opening quote without its partner is passed over. */
const QUOTED_OR_WORD = /"([^"]*)"|([^\s"]+)/gu;
