import type { DraftPage } from '../markdown/draft-page.ts';
import { draftBlocks } from './draft-blocks.ts';
import type { SourceLine } from './profile.ts';
import { RULE_REASONS, type RuleName } from './rules/reasons.ts';
import type { Tally } from './tally.ts';

/** What one rule did to one source, in characters. */
export interface AccountRow {
  rule: RuleName;
  reason: string;
  taken: number;
  made: number;
}

/** Characters on which source and pages disagree; empty where every one is accounted for. */
export interface Imbalance {
  /** In the source, but neither in a page nor taken by a rule; each with how often. */
  lost: ReadonlyMap<string, number>;
  /** In a page or taken by a rule, but neither in the source nor made by a rule. */
  invented: ReadonlyMap<string, number>;
}

/** What each rule took and made, in the order of first use. */
export function accountRows(tally: Tally): AccountRow[] {
  const rules = new Set([...tally.taken.keys(), ...tally.made.keys()]);
  return [...rules].map((rule) => ({
    rule,
    reason: RULE_REASONS[rule],
    taken: characters(tally.taken.get(rule) ?? []),
    made: characters(tally.made.get(rule) ?? []),
  }));
}

/** Weighs source and made against pages and taken, character by character, white space apart. */
export function imbalance(lines: readonly SourceLine[], pages: readonly DraftPage[], tally: Tally): Imbalance {
  const balance = new Map<string, number>();
  const add = (texts: Iterable<string>, weight: 1 | -1): void => {
    for (const text of texts) for (const sign of text.replace(/\s+/g, '')) balance.set(sign, (balance.get(sign) ?? 0) + weight);
  };
  add(lines.map(({ text }) => text), 1);
  add([...tally.made.values()].flat(), 1);
  add(pages.flatMap(({ nodes }) => draftBlocks(nodes).map(({ text }) => text)), -1);
  add([...tally.taken.values()].flat(), -1);
  const entries = [...balance];
  return {
    lost: new Map(entries.filter(([, weight]) => weight > 0)),
    invented: new Map(entries.filter(([, weight]) => weight < 0).map(([sign, weight]) => [sign, -weight])),
  };
}

function characters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + [...text].length, 0);
}
