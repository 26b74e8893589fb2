/** Entries of a list of references and citations in text, made by the citation processor: HTML with italics. */
export const REFERENCE_FORMATS = ['gbt2025', 'gbt2015', 'apa', 'apaInText', 'chicago', 'chicagoNote'] as const;
/** What reference managers read. */
export const DATA_FORMATS = ['bibtex', 'ris', 'csljson'] as const;
/** The wording itself, with its source. */
export const QUOTE_FORMATS = ['quotePlain', 'quoteMarkdown', 'quoteHtml'] as const;

export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];
export type DataFormat = (typeof DATA_FORMATS)[number];
export type QuoteFormat = (typeof QUOTE_FORMATS)[number];
export type FormatId = ReferenceFormat | DataFormat | QuoteFormat;

/** How a value is written into a format. */
export type Syntax = 'html' | 'bibtex' | 'ris' | 'json' | 'text' | 'markdown';

export function syntaxOf(format: FormatId): Syntax {
  switch (format) {
    case 'bibtex':
    case 'ris':
      return format;
    case 'csljson':
      return 'json';
    case 'quotePlain':
      return 'text';
    case 'quoteMarkdown':
      return 'markdown';
    default:
      return 'html';
  }
}

/** Name and media type of the file a data format is saved as. */
export const DATA_FILES: Record<DataFormat, { ending: string; type: string }> = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csljson: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};
