import { ContentError } from '../files/content-error.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { formatImportedPages, importedPagesFile } from '../library/imported-pages.ts';
import { makingFile } from '../library/read-making.ts';
import type { ImportedSource } from './import-document.ts';
import { formatMaking } from './record-making.ts';

/**
 * The two records of each source (how its text was made, which pages were written), by path from the root of the project.
 */
export function makingFiles(imported: readonly ImportedSource[]): Map<string, string> {
  return new Map(
    imported.flatMap(({ id, making, documents }) => [
      [makingFile(id), formatMaking(making)] as const,
      [importedPagesFile(id), formatImportedPages(pagesOf(documents))] as const,
    ]),
  );
}

/** All pages of some documents by `<document>/<page>`. */
export function pagesOf(documents: ImportedSource['documents']): Map<string, string> {
  return new Map(
    [...documents].flatMap(([document, pages]) =>
      [...pages].map(([page, mdx]) => [`${document}/${page}`, mdx] as const),
    ),
  );
}

/** Compares the records in the project with what the import would write. */
export function compareMakings(root: string, imported: readonly ImportedSource[]): ContentError[] {
  return [...makingFiles(imported)].flatMap(([file, wanted]) => {
    const current = readTextIfThere(root, file);
    if (current === wanted) return [];
    if (current === null) return [new ContentError(file, null, 'The record of the import is missing.', RUN_IMPORT)];
    const found = current.split('\n');
    const line = wanted.split('\n').findIndex((text, index) => text !== found[index]);
    return [
      new ContentError(
        file,
        Math.max(line, 0) + 1,
        'The record does not match source, rules and corrections.',
        RUN_IMPORT,
      ),
    ];
  });
}

const RUN_IMPORT = 'Run "npm run import" and commit the result; change a reason in corrections.yaml.';
