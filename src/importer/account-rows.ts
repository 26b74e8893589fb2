import type { Bilingual } from '../library/library.ts';
import { RULE_REASONS, type RuleName } from './rules/reasons.ts';
import type { Tally } from './tally.ts';

/** How many characters one rule removed from one source and added. */
export interface AccountRow {
  rule: RuleName;
  reason: Bilingual;
  taken: number;
  made: number;
}

/** The account of all rules, in the order of their first use. */
export function accountRows(tally: Tally): AccountRow[] {
  const rules = new Set([...tally.taken.keys(), ...tally.made.keys()]);
  return [...rules].map((rule) => ({
    rule,
    reason: RULE_REASONS[rule],
    taken: characters(tally.taken.get(rule) ?? []),
    made: characters(tally.made.get(rule) ?? []),
  }));
}

function characters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + [...text].length, 0);
}
