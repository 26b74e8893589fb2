/** The part of Citation.js that the tests read citations back with; the packages have no types of their own. */
declare module '@citation-js/core' {
  export interface ParsedItem {
    type?: string;
    title?: string;
    'container-title'?: string;
    author?: { family?: string; given?: string }[];
    issued?: { 'date-parts': [number[]] };
    page?: string;
    URL?: string;
  }

  export class Cite {
    constructor(text: string);
    data: ParsedItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
