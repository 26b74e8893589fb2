import { ContentError } from '../files/content-error.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { readYaml } from '../files/read-yaml.ts';
import { documentTermsFile } from '../library/content-files.ts';
import { documentTermsSchema, type DocumentTermEntry } from '../schemas/term.ts';
import type { ImportedSource } from './import-document.ts';
import { missingEntries, type NamedTerm } from './term-entries.ts';

/** The list of a document's terms as it is in the project. */
export interface TermList {
  /** Null where there is no list. */
  text: string | null;
  entries: readonly DocumentTermEntry[];
}

/** @throws {ContentError} or {AggregateError} for a list that cannot be read */
export function readTermList(root: string, document: string): TermList {
  const file = documentTermsFile(document);
  const text = readTextIfThere(root, file);
  return { text, entries: text === null ? [] : readYaml(root, file, documentTermsSchema) };
}

/** The text of the list with an entry added for each term that has none. */
export function withMissing({ text, entries }: TermList, terms: readonly NamedTerm[]): string | null {
  const missing = missingEntries(terms, entries);
  if (missing === '') return text;
  return text === null || entries.length === 0 ? missing : `${text.trimEnd()}\n${missing}`;
}

/** The lists of terms, by path from the root of the project. */
export function termListFiles(imported: readonly ImportedSource[]): Map<string, string> {
  return new Map(
    imported.flatMap(({ id, termList }) => (termList === null ? [] : [[documentTermsFile(id), termList] as const])),
  );
}

/** A problem for each list in the project that lacks a term. */
export function compareTermLists(root: string, imported: readonly ImportedSource[]): ContentError[] {
  return [...termListFiles(imported)].flatMap(([file, wanted]) =>
    readTextIfThere(root, file) === wanted
      ? []
      : [new ContentError(file, null, 'A term of the document has no entry in its list of terms.', RUN_IMPORT)],
  );
}

const RUN_IMPORT = 'Run "npm run import", which adds it, and commit the result.';
