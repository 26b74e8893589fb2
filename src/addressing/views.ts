/**
 * Pages that the library lays out by itself, and places on them that it links to, in the order of its menus. They hang on
 * no file of content, so they are listed here, and a build looks for each of them among its pages. What is not here
 * derives from something that is: side-by-side and citation pages from their pages, letters of the index from its names.
 */
export const VIEWS = [
  'home',
  'home/documents',
  'about',
  'brief',
  'brief/sources',
  'glossary/number',
  'glossary/pinyin',
  'glossary/english',
  'indicators',
  'indicators/plan',
  'indicators/five-years',
  'indicators/year-2022',
  'indicators/year-2025',
  'indicators/elsewhere',
  'indicators/headlines',
  'names',
  'projects',
  'search',
  'verify',
] as const;
