import { densestMatch } from './find-matches.ts';
import { fold } from './fold.ts';
import type { TextRange } from './fold-with-offsets.ts';
import type { Lang } from '../../i18n/lang.ts';

/** Characters of an excerpt: about two lines of a result. A longer match is never cut. */
const LENGTH = { zh: 90, en: 200 } as const satisfies Record<Lang, number>;

/**
 * The part of a text around the place where most of the phrases occur together, with … where something is left out. One
 * line of plain text.
 *
 * @param folded the text as `fold` gives it, where it is known
 * @param at the place to show, where it is known
 */
export function makeExcerpt(
  text: string,
  phrases: readonly string[],
  lang: Lang,
  folded = fold(text, lang),
  at: TextRange | null = null,
): string {
  const match = at ?? densestMatch(text, phrases, lang, { folded, reach: LENGTH[lang] / 2 }) ?? { start: 0, end: 0 };
  const { start, end } = windowAround(match, text, lang);
  const shown = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return `${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}`;
}

/** A third of the text shown around the match comes before it; room that one side does not need goes to the other. */
function windowAround(match: TextRange, text: string, lang: Lang): TextRange {
  const room = Math.max(0, LENGTH[lang] - (match.end - match.start));
  const end = Math.min(text.length, match.end + Math.max(Math.ceil((room * 2) / 3), room - match.start));
  const start = Math.max(0, match.start - (room - (end - match.end)));
  return { start: roundStart(text, start, match.start, lang), end: roundEnd(text, end, match.end, lang) };
}

/** English is cut between words, Chinese anywhere but within a character outside the basic plane. */
function roundStart(text: string, start: number, latest: number, lang: Lang): number {
  if (start === 0) return 0;
  if (lang === 'zh') return isInsidePair(text, start) ? start - 1 : start;
  const space = text.indexOf(' ', start - 1);
  return space === -1 || space >= latest ? latest : space + 1;
}

function roundEnd(text: string, end: number, earliest: number, lang: Lang): number {
  if (end === text.length) return end;
  if (lang === 'zh') return isInsidePair(text, end) ? end + 1 : end;
  const space = text.lastIndexOf(' ', end);
  return space <= earliest ? end : space;
}

function isInsidePair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
