import { fold } from '../text/fold.ts';
import type { Lang } from '../../i18n/lang.ts';

/**
 * The folded phrases of a query in the order they are typed, repeated ones too: words separated by spaces, and what
 * stands between double quotes as one exact phrase. Joined they are the query as one phrase.
 */
export function queryPhrases(query: string, lang: Lang): string[] {
  const parts = query.normalize('NFKC').matchAll(QUOTED_OR_WORD);
  return Array.from(parts, ({ 1: quoted, 2: word }) => fold(quoted ?? word ?? '', lang)).filter(
    (phrase) => phrase !== '',
  );
}

/** Whether all of a query stands between quotation marks: whoever types them asks for these words and no others. */
export function isQuoted(query: string): boolean {
  return /^\s*(?:"[^"]*"\s*)+$/u.test(query.normalize('NFKC'));
}

/** An opening quote without its partner is passed over. */
const QUOTED_OR_WORD = /"([^"]*)"|([^\s"]+)/gu;
