import type { Bilingual } from '../../library/library.ts';

/**
 * Every rule by which an import removes characters of a source or adds some, with its reason. `npm run import -- --check`
 * prints them with what each removed. A layout can use only rules listed here.
 */
export const RULE_REASONS = {
  'correction-replace': {
    zh: '逐条列出，见勘误。',
    en: 'Listed one by one with their reasons in corrections.yaml.',
  },
  'correction-remove': {
    zh: '逐条列出，见勘误。',
    en: 'Listed one by one with their reasons in corrections.yaml.',
  },
  'left-out': {
    zh: '网页和复制文本的附件、印出的目录；大纲逐行列出并说明原因。',
    en: 'Furniture of web pages and copies, printed contents; the outline lists each line with its reason.',
  },
  'contents-heading': {
    zh: '目录的标题；本站以文件目录页代替。',
    en: 'The heading of a table of contents; the contents page of the site takes its place.',
  },
  'line-join': {
    zh: '同一段落的各行连在一起：换行在汉字旁消去，在西文词之间成为一个空格。',
    en: 'Lines of a paragraph belong together: the break vanishes beside Chinese, and is one space between Latin words.',
  },
  'space-run': {
    zh: '连续多个空格是版面排法，只留一个。',
    en: 'Several spaces in a row are the layout of the print; one stays.',
  },
  'column-space': {
    zh: '报纸分栏两端对齐，在汉字之间和标点旁填充了空格。',
    en: 'A justified newspaper column is filled with spaces between Han characters and beside punctuation.',
  },
  'heading-line': {
    zh: '报纸把标题的各部分分行排印，以一个空格隔开。',
    en: 'A newspaper sets the parts of a heading on lines of their own; a space keeps them apart.',
  },
  'repeated-title': {
    zh: '原刊此处没有标题的页面，重复总标题中的词语作为标题。',
    en: 'A page that has no heading in print repeats words of the printed title.',
  },
  'heading-sign': {
    zh: '扫描识别在标题前加 #，级别逐页不一；级别以官方编号为准。',
    en: 'The scan put # before headings at levels that differ from page to page; the official number tells the level.',
  },
  'bold-sign': {
    zh: '扫描识别在部分主题句和表题上加 **，同类的其他文字则没有。',
    en: 'The scan put ** around some themes and captions and not around others of the same kind.',
  },
  'repeated-header': {
    zh: '印本每页重复表头，实为同一张表；被换页切断的行和条目接成一体。',
    en: 'The print repeats the header of a table on each page; the table is one, and rows and items that the page cut are whole again.',
  },
  'html-tag': {
    zh: '扫描识别用 HTML 写表格单元格；列表成为条目，其余标记只关外观。',
    en: 'The scan wrote the cells of tables in HTML; lists become items, everything else is appearance.',
  },
  'list-sign': {
    zh: '单元格内条目前的 ➤ 号，由条目本身表示。',
    en: 'The character ➤ before an item of a cell; the item says it.',
  },
  'row-name-space': {
    zh: '行名排在窄栏内，扫描识别把其中的换行写成空格。',
    en: 'The name of a row stands in a narrow column; the scan wrote its line breaks as spaces.',
  },
  'empty-line': {
    zh: '从 PDF 复制时，每行印文之后都多一个空行。',
    en: 'The copy from the PDF puts an empty line after each line of print.',
  },
  'page-begin': {
    zh: '行首空格表示印刷页由此开始，正文中以页码标记表示。',
    en: 'A space before a line says that a printed page begins with it; the mark of the page says so in the text.',
  },
  'unit-end': {
    zh: '行末空格表示段落、标题或单元格到此结束；网页上各段本已分开。',
    en: 'A space after a line says that a paragraph, heading or cell ends there; paragraphs stand apart in the text.',
  },
  'page-number': {
    zh: '印出的页码，如“- 14 -”，须与逐页计数一致。',
    en: 'A printed page number such as “- 14 -”; it has to agree with the count of pages.',
  },
  'glossary-heading': {
    zh: '标题“名词解释”；名词解释自成一个文件，其目录页即以此为题。',
    en: 'The heading 名词解释; the glossary is a document of its own, and its contents page has this title.',
  },
  'glossary-title': {
    zh: '原文的名词解释没有标题，其目录页以“名词解释”为题。',
    en: 'The glossary has no title in print; its contents page is called 名词解释.',
  },
  'term-number': {
    zh: '名词前的序号，由名词解释的次序表示。',
    en: 'The number before a term; the order of the glossary says it.',
  },
  'term-head': {
    zh: '名词解释表格的表头；各名词自成一页，以名词为题。',
    en: 'The head of a table of terms; each term is a page, and its name the title.',
  },
  'term-colon': {
    zh: '名词与释义之间的冒号；名词是其页面的标题。',
    en: 'The colon between a term and its definition; the term is the title of its page.',
  },
} as const satisfies Record<string, Bilingual>;

export type RuleName = keyof typeof RULE_REASONS;
