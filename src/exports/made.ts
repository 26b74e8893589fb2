import { routes } from '../addressing/routes.ts';
import type { Library } from '../library/library.ts';

/** `/data/made.json`: how the text of each document was made, every correction with its block and every rule with its count. */
export function madeExport(library: Library): object {
  return {
    formatVersion: 1,
    documents: library.documents.flatMap(({ id, source, printedIn, making }) =>
      making ? [{ document: id, printedIn, source: { sha256: source.sha256 }, ...making, url: addresses(id) }] : [],
    ),
  };
}

function addresses(document: string): { zh: string; en: string } {
  return { zh: routes.made('zh', document), en: routes.made('en', document) };
}
