/**
 * Every rule by which an import leaves characters of a source out of the text, or puts some in, with its reason.
 * `npm run import -- --check` prints them with what each took. A profile can use no rule that is not listed here.
 */
export const RULE_REASONS = {
  'correction-replace': 'Listed one by one with their reasons in corrections.yaml.',
  'correction-remove': 'Listed one by one with their reasons in corrections.yaml.',
  'contents-heading': 'The heading of a table of contents; the contents page of the site stands in its place.',
  'line-join':
    'Lines of a paragraph belong together: the break vanishes beside Chinese, and is one space between Latin words.',
  'space-run': 'Several spaces in a row are the layout of the print; one stays.',
  'column-space': 'A justified newspaper column is filled with spaces between Han characters and beside punctuation.',
  'heading-line': 'A newspaper sets the parts of a heading on lines of their own; a space keeps them apart.',
  'repeated-title': 'A page that has no heading in print repeats words of the printed title.',
  'heading-sign':
    'The scan put # before headings at levels that differ from page to page; the official number tells the level.',
  'bold-sign': 'The scan put ** around some themes and captions and not around others of the same kind.',
  'repeated-header': 'The print repeats the header of a table on each page; the table is one.',
  'html-tag': 'The scan wrote the cells of tables in HTML; lists become items, everything else is look.',
  'list-sign': 'The sign ➤ before an item of a cell; the item says it.',
  'row-name-space': 'The name of a row stands in a narrow column; the scan wrote its line breaks as spaces.',
  'empty-line': 'The copy from the PDF puts an empty line after each line of print.',
  'page-begin':
    'A space before a line says that a printed page begins with it; the mark of the page says so in the text.',
  'unit-end':
    'A space after a line says that a paragraph, heading or cell ends there; paragraphs stand apart in the text.',
  'page-number': 'A printed page number such as "- 14 -"; it has to agree with the count of pages.',
  'glossary-heading':
    'The heading 名词解释; the glossary is a document of its own, and its contents page has this title.',
  'term-number': 'The number before a term; the order of the glossary says it.',
  'term-colon': 'The colon between a term and its definition; the term is the title of its page.',
} as const satisfies Record<string, string>;

export type RuleName = keyof typeof RULE_REASONS;
