import { sameHedge } from './hedges.ts';
import type { NumberMention } from './number-mention.ts';
import { readChineseNumbers } from './read-chinese.ts';
import { readEnglishNumbers } from './read-english.ts';

/** A difference between two texts: in a value, its hedge ("about", "more than") or its currency. */
export interface NumberDifference {
  kind: 'value' | 'hedge' | 'currency';
  /** In words: `zh has 200000000000 (2000 亿元), en has 20000000000 (RMB 20 billion)`. */
  found: string;
}

/**
 * Compares the numbers of a Chinese text with those of its English. Figures must agree one by one; a number in words must
 * appear on both sides at least once; hedges and currencies are compared where a value appears equally often on both
 * sides.
 */
export function compareNumbers(zh: string, en: string): NumberDifference[] {
  const chinese = byKey(readChineseNumbers(zh));
  const english = byKey(readEnglishNumbers(en));
  const keys = [...new Set([...chinese.keys(), ...english.keys()])];
  const sides = keys.map((key) => ({ zh: chinese.get(key) ?? [], en: english.get(key) ?? [] }));

  const lost = sides.flatMap((side) => withoutCounterpart(side.zh, side.en));
  const added = sides.flatMap((side) => withoutCounterpart(side.en, side.zh));
  return [...valueDifferences(lost, added), ...sides.flatMap((side) => attributeDifferences(side.zh, side.en))];
}

function byKey(mentions: readonly NumberMention[]): ReadonlyMap<string, NumberMention[]> {
  return Map.groupBy(mentions, ({ key }) => key);
}

/** Mentions of one value in one language that have no counterpart in the other. */
function withoutCounterpart(own: readonly NumberMention[], other: readonly NumberMention[]): NumberMention[] {
  const figures = own.filter(({ form }) => form === 'figure');
  if (figures.length > other.length) return figures.slice(other.length);
  const words = own.filter(({ form }) => form === 'word');
  return other.length === 0 ? words.slice(0, 1) : [];
}

function valueDifferences(lost: readonly NumberMention[], added: readonly NumberMention[]): NumberDifference[] {
  return Array.from({ length: Math.max(lost.length, added.length) }, (_, index) => ({
    kind: 'value',
    found: `zh has ${describe(lost[index])}, en has ${describe(added[index])}`,
  }));
}

function describe(mention: NumberMention | undefined): string {
  return mention === undefined ? 'no such number' : `${mention.key} (${mention.text})`;
}

function attributeDifferences(zh: readonly NumberMention[], en: readonly NumberMention[]): NumberDifference[] {
  const chinese = zh.filter(({ form }) => form !== 'loose');
  const english = en.filter(({ form }) => form !== 'loose');
  if (chinese.length !== english.length) return [];
  return [...hedgeDifferences(chinese, english), ...currencyDifferences(chinese, english)];
}

/** Pairs mentions of one value whatever their order, since the two languages may order them differently. */
function hedgeDifferences(zh: readonly NumberMention[], en: readonly NumberMention[]): NumberDifference[] {
  const rest = [...en];
  const alone = zh.filter((mention) => {
    const index = rest.findIndex((candidate) => sameHedge(mention.hedge, candidate.hedge));
    if (index < 0) return true;
    rest.splice(index, 1);
    return false;
  });
  return alone.map((mention, index) => ({
    kind: 'hedge',
    found: `zh says ${hedged(mention)}, en says ${hedged(rest[index] ?? mention)}`,
  }));
}

function hedged({ hedge, text }: NumberMention): string {
  return `"${text}" ${hedge === null ? 'without a hedge' : `with "${hedge}"`}`;
}

function currencyDifferences(zh: readonly NumberMention[], en: readonly NumberMention[]): NumberDifference[] {
  const figures = zh.filter(({ form }) => form === 'figure');
  if (figures.length !== zh.length) return [];
  const chinese = figures.map(({ currency }) => currency ?? 'no currency').sort();
  const english = en.map(({ currency }) => currency ?? 'no currency').sort();
  if (chinese.join() === english.join()) return [];
  return [
    {
      kind: 'currency',
      found: `zh counts ${figures[0]?.text ?? ''} in ${chinese.join(', ')}, en in ${english.join(', ')}`,
    },
  ];
}
