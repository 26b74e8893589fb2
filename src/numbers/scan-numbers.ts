import type { Hedge } from './hedges.ts';
import type { NumberMention, Reading } from './number-mention.ts';

/** One way to read numbers. Rules are tried in order at each place; the first that matches consumes its text. */
export interface NumberRule {
  /** Sticky pattern (flag `y`). */
  pattern: RegExp;
  /** Readings of the match, none where it counts nothing. */
  read: (match: RegExpExecArray) => readonly Reading[];
}

/**
 * Makes a rule from a pattern, which is tried exactly at the current position.
 *
 * @param flags `iy` where case makes no difference
 */
export function rule(pattern: string, read: NumberRule['read'], flags: 'y' | 'iy' = 'y'): NumberRule {
  return { pattern: new RegExp(pattern, flags), read };
}

/** Finds the hedge of the number at `start`–`end`. */
export type FindHedge = (text: string, start: number, end: number) => Hedge | null;

/** Reads all numbers of a text from left to right. */
export function scanNumbers(text: string, rules: readonly NumberRule[], findHedge: FindHedge): NumberMention[] {
  const mentions: NumberMention[] = [];
  const finders = findersOf(rules).map((pattern) => ({ pattern, found: -1 }));
  let position = 0;
  while (position < text.length) {
    position = nextPlace(text, position, finders);
    const match = matchAt(text, position, rules);
    if (match === null) {
      position += 1;
      continue;
    }
    const end = position + match.text.length;
    const hedge = match.readings.length === 0 ? null : findHedge(text, position, end);
    for (const { key, form, currency } of match.readings)
      mentions.push({ key, form, hedge, currency: currency ?? null, text: match.text.trim() });
    position = end;
  }
  return mentions;
}

/**
 * The rules as at most two patterns, for case-sensitive and case-insensitive rules, each of which finds the next place
 * where one of its rules matches.
 */
function findersOf(rules: readonly NumberRule[]): readonly RegExp[] {
  const finders = known.get(rules) ?? ['', 'i'].flatMap((flag) => finderOf(rules, flag));
  known.set(rules, finders);
  return finders;
}

const known = new WeakMap<readonly NumberRule[], readonly RegExp[]>();

function finderOf(rules: readonly NumberRule[], flag: string): RegExp[] {
  const kind = rules.filter(({ pattern }) => pattern.flags.replace('y', '') === flag);
  if (kind.length === 0) return [];
  // A pattern may use each group name only once, so groups lose their names here.
  const sources = kind.map(({ pattern }) => `(?:${pattern.source.replace(/\(\?<(?![=!])\w+>/g, '(')})`);
  return [new RegExp(sources.join('|'), `g${flag}`)];
}

/** The first place from `position` on where a rule matches; the end of the text where there is none. */
function nextPlace(text: string, position: number, finders: { pattern: RegExp; found: number }[]): number {
  for (const finder of finders) {
    if (finder.found >= position) continue;
    finder.pattern.lastIndex = position;
    finder.found = finder.pattern.exec(text)?.index ?? text.length;
  }
  return Math.min(text.length, ...finders.map(({ found }) => found));
}

function matchAt(
  text: string,
  position: number,
  rules: readonly NumberRule[],
): { text: string; readings: readonly Reading[] } | null {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match !== null) return { text: match[0], readings: read(match) };
  }
  return null;
}
