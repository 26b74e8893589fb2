/**
 * Pages that the library generates, and fragments on them that it links to, in the order of its menus. No file of content
 * stands for them, so they are listed here, and a build checks that each exists among its pages. The rest follows from
 * content: side-by-side and citation pages from their pages, letters of the index from its names, lists of targets from
 * `library.yaml`, headings of the page about the library from its file.
 */
export const VIEWS = {
  always: ['home', 'home/documents', 'about', 'about/who', 'about/documents'],
  brief: ['brief', 'brief/sources'],
  glossary: ['glossary/number', 'glossary/pinyin', 'glossary/english'],
  indicators: ['indicators'],
  /** After the lists of targets. */
  targets: ['indicators/elsewhere', 'indicators/headlines'],
  names: ['names'],
  projects: ['projects'],
  tools: ['search', 'verify', 'changes'],
} as const;
