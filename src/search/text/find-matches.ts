import { phraseAt } from './fold.ts';
import { foldWithOffsets, originalRange, type TextRange } from './fold-with-offsets.ts';
import type { Lang } from '../../i18n/lang.ts';

/**
 * Where the folded phrases of a query (see `parseQuery`) occur in a text as printed: in order, overlapping ones joined. Search results and the page a result opens mark these ranges.
 */
export function findMatches(text: string, phrases: readonly string[], lang: Lang): TextRange[] {
  const { folded, starts, ends } = foldWithOffsets(text, lang);
  const ranges = phrases.flatMap((phrase) =>
    occurrences(folded, phrase, lang).map((at) => ({
      start: starts[at] ?? 0,
      end: ends[at + phrase.length - 1] ?? text.length,
    })),
  );
  return joinOverlapping(ranges.sort((a, b) => a.start - b.start || a.end - b.end));
}

/**
 * Where the folded phrases of a query are densest in a text: the match after which, within `reach` characters, most of
 * them occur; of equals the first, and where several begin there, the longest.
 *
 * @param folded the whole text, folded
 */
export function densestMatch(
  text: string,
  phrases: readonly string[],
  lang: Lang,
  { folded, reach }: { folded: string; reach: number },
): TextRange | null {
  const [only] = phrases;
  const best =
    phrases.length === 1 && only !== undefined
      ? { at: phraseAt(folded, only, lang), phrase: only }
      : densest(folded, phrases, lang, reach);
  if (best === undefined || best.at === -1) return null;
  return originalRange(text, lang, best.at, best.at + best.phrase.length);
}

function densest(
  folded: string,
  phrases: readonly string[],
  lang: Lang,
  reach: number,
): { at: number; phrase: string } | undefined {
  const found = phrases.flatMap((phrase) => occurrences(folded, phrase, lang).map((at) => ({ at, phrase })));
  const together = ({ at }: { at: number }): number =>
    new Set(found.filter((other) => other.at >= at && other.at < at + reach).map(({ phrase }) => phrase)).size;
  return found
    .map((match) => ({ ...match, together: together(match) }))
    .sort((a, b) => b.together - a.together || a.at - b.at || b.phrase.length - a.phrase.length)[0];
}

function occurrences(folded: string, phrase: string, lang: Lang): number[] {
  const found: number[] = [];
  for (let at = phraseAt(folded, phrase, lang); at !== -1; at = phraseAt(folded, phrase, lang, at + 1)) found.push(at);
  return found;
}

function joinOverlapping(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && range.start < last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}
