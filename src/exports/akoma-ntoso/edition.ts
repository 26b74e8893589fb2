import type { Lang } from '../../i18n/lang.ts';
import type { Library, LibraryDocument } from '../../library/library.ts';

/** A document in one language, and what the file must say about itself. */
export interface AknEdition {
  library: Library;
  document: LibraryDocument;
  lang: Lang;
  /** Day of the newest change of its content, ISO 8601; null where the history of the content is not known. */
  changed: string | null;
}
