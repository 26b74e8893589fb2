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

/** Where the first of the folded phrases stands in a text; where several begin there, the longest. @param folded the whole text, folded */
export function firstMatch(text: string, phrases: readonly string[], lang: Lang, folded: string): TextRange | null {
  const found = phrases.map((phrase) => ({ at: placeOf(folded, phrase, lang), length: phrase.length })).filter(({ at }) => at !== -1);
  const [first] = found.sort((a, b) => a.at - b.at || b.length - a.length);
  if (first === undefined) return null;
  const { starts, ends } = foldWithOffsets(text, lang, first.at + first.length);
  return { start: starts[first.at] ?? 0, end: ends[first.at + first.length - 1] ?? text.length };
}

/** With a space at both ends, the place of the match with its space is the place of its first word without it. */
function placeOf(folded: string, phrase: string, lang: Lang): number {
  return lang === 'zh' ? folded.indexOf(phrase) : ` ${folded} `.indexOf(` ${phrase} `);
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
