/**
 * Pages that the library lays out by itself, and places on them that it links to, in the order of its menus. They hang on
 * no file of content, so they are listed here, and a build looks for each of them among its pages. What is not here
 * derives from something that is: side-by-side and citation pages from their pages, letters of the index from its names,
 * lists of targets from `library.yaml`, headings of the page about the library from its file.
 */
export const VIEWS = {
  always: ['home', 'home/documents', 'about', 'about/who', 'about/documents'],
  brief: ['brief', 'brief/sources'],
  glossary: ['glossary/number', 'glossary/pinyin', 'glossary/english'],
  indicators: ['indicators'],
  /** After the lists. */
  targets: ['indicators/elsewhere', 'indicators/headlines'],
  names: ['names'],
  projects: ['projects'],
  tools: ['search', 'verify', 'changes'],
} as const;
