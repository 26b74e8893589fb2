import { fold } from '../text/fold.ts';
import type { Lang } from '../../i18n/lang.ts';

/**
 * The folded phrases of a query in the order typed, repeated ones too: words separated by spaces, and text between
 * double quotes as one exact phrase. Joined they are the query as one phrase.
 */
export function queryPhrases(query: string, lang: Lang): string[] {
  const parts = query.normalize('NFKC').matchAll(QUOTED_OR_WORD);
  return Array.from(parts, ({ 1: quoted, 2: word }) => fold(quoted ?? word ?? '', lang)).filter(
    (phrase) => phrase !== '',
  );
}

/** Whether all of a query is between quotation marks: then these words are wanted and no others. */
export function isQuoted(query: string): boolean {
  return /^\s*(?:"[^"]*"\s*)+$/u.test(query.normalize('NFKC'));
}

/** An opening quote that is never closed is ignored. */
const QUOTED_OR_WORD = /"([^"]*)"|([^\s"]+)/gu;
