/**
 * Room for a label in a chart: a Han character is as wide as it is high, a Latin one about half, with space to spare for
 * readers who set letters wider apart (WCAG 1.4.12).
 */
export function labelWidth(text: string): number {
  return [...text].reduce((sum, symbol) => sum + (/\p{Script=Han}/u.test(symbol) ? HAN : LATIN), 0);
}

/** At the size of the labels, 12, of which a reader may add 0.12 to each symbol. */
const [HAN, LATIN] = [13.5, 7.9];
