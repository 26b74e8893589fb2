import type { UiKey } from '../i18n/ui-strings.ts';

export interface DataFile {
  /** Path below `/data`. */
  file: string;
  /** What it holds, in words of the interface. */
  key: UiKey;
}

/** The files that carry the whole library, for lists of them. Tables of their own stand below `/data/tables`. */
export const DATA_FILES: readonly DataFile[] = [
  { file: 'corpus.jsonl', key: 'data.corpusJsonl' },
  { file: 'corpus.tmx', key: 'data.corpusTmx' },
  { file: 'glossary.json', key: 'data.glossaryJson' },
  { file: 'glossary.csv', key: 'data.glossaryCsv' },
  { file: 'glossary.tbx', key: 'data.glossaryTbx' },
  { file: 'glossary-2008.tbx', key: 'data.glossaryTbx2008' },
  { file: 'names.json', key: 'data.namesJson' },
  { file: 'names.csv', key: 'data.namesCsv' },
  { file: 'indicators.json', key: 'data.indicatorsJson' },
  { file: 'indicators.csv', key: 'data.indicatorsCsv' },
  { file: 'projects.json', key: 'data.projectsJson' },
  { file: 'projects.csv', key: 'data.projectsCsv' },
  { file: 'brief.json', key: 'data.briefJson' },
  { file: 'made.json', key: 'data.madeJson' },
  { file: 'documents.json', key: 'data.documentsJson' },
  { file: 'addresses.txt', key: 'data.addressesTxt' },
];
