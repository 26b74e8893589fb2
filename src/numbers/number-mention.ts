import type { Hedge } from './hedges.ts';

/**
 * How a number is written, which decides what the other language must have.
 * - `figure`: in digits (or 亿, 万 after digits). Each needs a counterpart of the same value.
 * - `word`: 五个, 第三, "five". Its value must appear in the other language at least once.
 * - `loose`: may count something and may not (一, 双, "one", "both"). It can be a counterpart but needs none.
 */
export type NumberForm = 'figure' | 'word' | 'loose';

export type Currency = 'RMB' | 'USD';

/** One number in a text. */
export interface NumberMention {
  /** Exact value, with its unit where that must agree: `4240000`, `4.8%`, `0.5pp`, `1/4`, `month 1`, `22000000W`. */
  key: string;
  form: NumberForm;
  /** "about", "more than" and the like, which are part of the figure. */
  hedge: Hedge | null;
  currency: Currency | null;
  /** The words of the text, for messages. */
  text: string;
}

/** What was read of one number, before its place in the text is known. */
export interface Reading {
  key: string;
  form: NumberForm;
  currency?: Currency | undefined;
}
