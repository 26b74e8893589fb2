import type { Hedge } from './hedges.ts';
import type { NumberMention, Reading } from './number-mention.ts';

/** One way to read numbers. Rules are tried in order at each place; the first that matches takes its text. */
export interface NumberRule {
  /** Sticky pattern (flag `y`). */
  pattern: RegExp;
  /** Readings of the match, none where it counts nothing. */
  read: (match: RegExpExecArray) => readonly Reading[];
}

/** Makes a rule of a pattern, which is tried exactly where the reading stands. @param flags `iy` where case says nothing */
export function rule(pattern: string, read: NumberRule['read'], flags: 'y' | 'iy' = 'y'): NumberRule {
  return { pattern: new RegExp(pattern, flags), read };
}

/** Finds the hedge of the number that stands at `start`–`end`. */
export type FindHedge = (text: string, start: number, end: number) => Hedge | null;

/** Reads all numbers of a text from left to right. */
export function scanNumbers(text: string, rules: readonly NumberRule[], findHedge: FindHedge): NumberMention[] {
  const mentions: NumberMention[] = [];
  let position = 0;
  while (position < text.length) {
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
