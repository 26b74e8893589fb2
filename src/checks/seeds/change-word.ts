import type { Planted, SeedKind, SeedText } from './seed-kind.ts';

/** A pattern and its replacement; a function gets the match and its groups. */
export type Change = readonly [from: RegExp, to: string | ((...words: string[]) => string)];

/** Ways to spoil the English. */
export function english(kind: string, changes: readonly Change[]): SeedKind[] {
  return seeds(kind, 'en', changes);
}

/** Ways to spoil the Chinese, so that the English no longer agrees with it. */
export function chinese(kind: string, changes: readonly Change[]): SeedKind[] {
  return seeds(kind, 'zh', changes);
}

function seeds(kind: string, lang: 'zh' | 'en', changes: readonly Change[]): SeedKind[] {
  return changes.map(([from, to]) => ({
    group: 'meaning',
    kind,
    plant: (text, random) => plantOnce(text, lang, from, to, random()),
  }));
}

/** The text changed at one of the places that match. @param luck which of them, from 0 up to but not including 1 */
function plantOnce(text: SeedText, lang: 'zh' | 'en', from: RegExp, to: Change[1], luck: number): Planted[] {
  const whole = text[lang];
  const places = [...whole.matchAll(from)];
  const match = places[Math.floor(luck * places.length)];
  if (match === undefined) return [];
  const replaced = typeof to === 'string' ? to.replaceAll('$1', match[1] ?? '') : to(...match);
  const spoiled = whole.slice(0, match.index) + replaced + whole.slice(match.index + match[0].length);
  return spoiled === whole ? [] : [{ [lang]: spoiled }];
}
