import { routes } from '../addressing/routes.ts';
import { kindOf } from '../library/glossary-document.ts';
import { authorityOf } from '../schemas/source.ts';
import type { Library, LibraryDocument } from '../library/library.ts';

/** `/data/documents.json`: the documents of the library, with the version of its data. */
export function documentsExport(library: Library, version: string): object {
  return { formatVersion: 1, version, documents: library.documents.map(documentExport) };
}

function documentExport(document: LibraryDocument): object {
  const { id, title, shortTitle, printedIn, source, pages } = document;
  const { access, status, years, bases, author, issuer, date, printed, sha256 } = source;
  return {
    id,
    kind: kindOf(document),
    access,
    authority: authorityOf(source),
    title,
    shortTitle,
    printedIn,
    status,
    years,
    facts: { ...bases, author, issuer, date, printed },
    source: { sha256 },
    pages: pages.map(({ page, parent, blocks }) => ({
      page,
      parent,
      blocks: blocks.length,
      title: { zh: blocks[0]?.zh ?? null, en: blocks[0]?.en ?? null },
      url: { zh: routes.page('zh', id, page), en: routes.page('en', id, page) },
    })),
    url: { zh: routes.document('zh', id), en: routes.document('en', id) },
  };
}
