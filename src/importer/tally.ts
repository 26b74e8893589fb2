import type { RuleName } from './rules/reasons.ts';

/** Counts, per rule of `rules/reasons.ts`, the characters that an import removes from the text or adds to it. */
export class Tally {
  private readonly takenByRule = new Map<RuleName, string[]>();
  private readonly madeByRule = new Map<RuleName, string[]>();

  /** Notes that `rule` removed `text`. */
  take(rule: RuleName, text: string): void {
    append(this.takenByRule, rule, text);
  }

  /** Notes that `rule` added `text`, such as the space that joins two Latin words over a line break. */
  make(rule: RuleName, text: string): void {
    append(this.madeByRule, rule, text);
  }

  /** What was removed, by rule, in the order of first use. */
  get taken(): ReadonlyMap<RuleName, readonly string[]> {
    return this.takenByRule;
  }

  /** What was added, by rule, in the order of first use. */
  get made(): ReadonlyMap<RuleName, readonly string[]> {
    return this.madeByRule;
  }
}

function append(map: Map<RuleName, string[]>, rule: RuleName, text: string): void {
  const list = map.get(rule);
  if (list === undefined) map.set(rule, [text]);
  else list.push(text);
}
