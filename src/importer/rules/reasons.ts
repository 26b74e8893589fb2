/**
 * Every rule by which an import leaves characters of a source out of the text, or puts some in, with its reason.
 * `npm run import -- --check` prints them with what each took. A profile can use no rule that is not listed here.
 */
export const RULE_REASONS = {
  'correction-replace': 'Listed one by one with their reasons in corrections.yaml.',
  'correction-remove': 'Listed one by one with their reasons in corrections.yaml.',
  'contents-heading': 'The heading of a table of contents; the contents page of the site stands in its place.',
  'line-join': 'Lines of a paragraph belong together: the break vanishes beside Chinese, and is one space between Latin words.',
  'space-run': 'Several spaces in a row are the layout of the print; one stays.',
  'column-space': 'A justified newspaper column is filled with spaces between Han characters and beside punctuation.',
  'heading-line': 'A newspaper sets the parts of a heading on lines of their own; a space keeps them apart.',
  'repeated-title': 'A page that has no heading in print repeats words of the printed title.',
} as const satisfies Record<string, string>;

export type RuleName = keyof typeof RULE_REASONS;
