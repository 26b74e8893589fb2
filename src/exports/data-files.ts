import type { UiKey } from '../i18n/ui-strings.ts';
import { holds, type Part } from '../library/holds.ts';
import type { Library } from '../library/library.ts';

export interface DataFile {
  /** Path below `/data`. */
  file: string;
  /** What it contains, as a key of the interface strings. */
  key: UiKey;
  /** The part that a library must have for this file to be listed; without it, the file is empty. */
  part?: Part;
}

/** The files about a whole library, for lists of them. Single tables are below `/data/tables`. */
export function dataFiles(library: Library): DataFile[] {
  return DATA_FILES.filter(({ part }) => part === undefined || holds(library, part));
}

export const DATA_FILES: readonly DataFile[] = [
  { file: 'corpus.jsonl', key: 'data.corpusJsonl' },
  { file: 'corpus.tmx', key: 'data.corpusTmx' },
  { file: 'corpus-sentences.tmx', key: 'data.sentencesTmx' },
  { file: 'glossary.json', key: 'data.glossaryJson', part: 'glossary' },
  { file: 'glossary.csv', key: 'data.glossaryCsv', part: 'glossary' },
  { file: 'glossary.xlsx', key: 'data.glossaryXlsx', part: 'glossary' },
  { file: 'glossary.tbx', key: 'data.glossaryTbx', part: 'glossary' },
  { file: 'glossary-2008.tbx', key: 'data.glossaryTbx2008', part: 'glossary' },
  { file: 'names.json', key: 'data.namesJson', part: 'names' },
  { file: 'names.csv', key: 'data.namesCsv', part: 'names' },
  { file: 'names.xlsx', key: 'data.namesXlsx', part: 'names' },
  { file: 'indicators.json', key: 'data.indicatorsJson', part: 'indicators' },
  { file: 'indicators.csv', key: 'data.indicatorsCsv', part: 'indicators' },
  { file: 'indicators.xlsx', key: 'data.indicatorsXlsx', part: 'indicators' },
  { file: 'projects.json', key: 'data.projectsJson', part: 'projects' },
  { file: 'projects.csv', key: 'data.projectsCsv', part: 'projects' },
  { file: 'projects.xlsx', key: 'data.projectsXlsx', part: 'projects' },
  { file: 'tables.xlsx', key: 'data.tablesXlsx' },
  { file: 'brief.json', key: 'data.briefJson', part: 'brief' },
  { file: 'made.json', key: 'data.madeJson' },
  { file: 'documents.json', key: 'data.documentsJson' },
  { file: 'addresses.txt', key: 'data.addressesTxt' },
  { file: 'datapackage.json', key: 'data.package' },
  { file: 'CITATION.cff', key: 'data.citationCff' },
];
