import { foldWithOffsets } from './fold-with-offsets.ts';
import type { Lang } from '../i18n/lang.ts';

/** A run of characters of an original text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/**
 * Where the folded phrases of a query (see `parseQuery`) stand in a text as it is printed: in order, overlapping ones
 * joined. Search results and the page a result opens mark these ranges.
 */
export function findMatches(text: string, phrases: readonly string[], lang: Lang): TextRange[] {
  const { folded, starts, ends } = foldWithOffsets(text, lang);
  const ranges = phrases.flatMap((phrase) =>
    occurrences(folded, phrase, lang).map((at) => ({ start: starts[at] ?? 0, end: ends[at + phrase.length - 1] ?? text.length })),
  );
  return joinOverlapping(ranges.sort((a, b) => a.start - b.start || a.end - b.end));
}

/**
 * Where the folded phrases of a query begin to stand densest in a text: the match behind which, within `reach` signs, most
 * of them stand; of equals the first, and where several begin there, the longest.
 *
 * @param folded the whole text, folded
 */
export function densestMatch(text: string, phrases: readonly string[], lang: Lang, { folded, reach }: { folded: string; reach: number }): TextRange | null {
  const found = phrases.flatMap((phrase) => occurrences(folded, phrase, lang).map((at) => ({ at, phrase })));
  const together = ({ at }: { at: number }): number => (phrases.length === 1 ? 1 : new Set(found.filter((other) => other.at >= at && other.at < at + reach).map(({ phrase }) => phrase)).size);
  const [best] = found.map((match) => ({ ...match, together: together(match) })).sort((a, b) => b.together - a.together || a.at - b.at || b.phrase.length - a.phrase.length);
  if (best === undefined) return null;
  const { starts, ends } = foldWithOffsets(text, lang, best.at + best.phrase.length);
  return { start: starts[best.at] ?? 0, end: ends[best.at + best.phrase.length - 1] ?? text.length };
}

function occurrences(folded: string, phrase: string, lang: Lang): number[] {
  // With a space at both ends, the place of the match with its space is the place of its first word without it.
  const [text, sought] = lang === 'zh' ? [folded, phrase] : [` ${folded} `, ` ${phrase} `];
  const found: number[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) found.push(at);
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
