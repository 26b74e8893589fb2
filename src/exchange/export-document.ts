import { ContentError } from '../files/content-error.ts';
import type { Library } from '../library/library.ts';
import { translationHints } from './translation-hints.ts';
import { exchangePages } from './exchange-unit.ts';
import { writeDocx } from './write-docx.ts';
import { writeXliff12, writeXliff21 } from './write-xliff.ts';

/** Files for a translator, by path from the root of the project, and how much they contain. */
export interface ExportedDocument {
  files: ReadonlyMap<string, string | Uint8Array>;
  units: number;
  pages: number;
}

/** @throws {ContentError} for a document that does not exist or has nothing to translate */
export function exportDocument(library: Library, document: string): ExportedDocument {
  const ids = library.documents.map(({ id }) => id);
  if (!ids.includes(document))
    throw new ContentError(document, null, 'There is no such document.', `Name one of: ${ids.join(', ')}.`);
  const pages = exchangePages(library, document, translationHints(library, document));
  if (pages.length === 0)
    throw new ContentError(
      document,
      null,
      'Each of its blocks is translated and up to date.',
      'Name another one; "npm run translation:status" shows which documents lack English.',
    );
  const name = `${EXCHANGE_FOLDER}/${document}`;
  return {
    files: new Map<string, string | Uint8Array>([
      [`${name}.xliff-1.2.xlf`, writeXliff12(pages)],
      [`${name}.xliff-2.1.xlf`, writeXliff21(pages)],
      [`${name}.docx`, writeDocx(library.document(document).title.zh, pages)],
    ]),
    units: pages.reduce((sum, { units }) => sum + units.length, 0),
    pages: pages.length,
  };
}

/** Where the files for translators are put, from the root of the project. */
const EXCHANGE_FOLDER = 'exchange';
