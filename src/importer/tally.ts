/** Counts, per rule, the characters that an import leaves out of the text or puts into it. */
export class Tally {
  private readonly takenByRule = new Map<string, string[]>();
  private readonly madeByRule = new Map<string, string[]>();

  /** Notes that `rule` left `text` out. */
  take(rule: string, text: string): void {
    append(this.takenByRule, rule, text);
  }

  /** Notes that `rule` put `text` in, such as the space that joins two Latin words over a line break. */
  make(rule: string, text: string): void {
    append(this.madeByRule, rule, text);
  }

  /** What was left out, by rule, in the order of first use. */
  get taken(): ReadonlyMap<string, readonly string[]> {
    return this.takenByRule;
  }

  /** What was put in, by rule, in the order of first use. */
  get made(): ReadonlyMap<string, readonly string[]> {
    return this.madeByRule;
  }
}

function append(map: Map<string, string[]>, rule: string, text: string): void {
  const list = map.get(rule);
  if (list === undefined) map.set(rule, [text]);
  else list.push(text);
}
