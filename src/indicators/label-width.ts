/**
 * Room for a label in a chart: a Han character is as wide as it is high, a Latin letter about half as wide, with space to
 * spare for readers who increase letter spacing (WCAG 1.4.12).
 */
export function labelWidth(text: string): number {
  return [...text].reduce((sum, symbol) => sum + (/\p{Script=Han}/u.test(symbol) ? HAN : LATIN), 0);
}

/** At font size 12, that of the labels, to which a reader may add 0.12 of the size per character. */
const [HAN, LATIN] = [13.5, 7.9];
