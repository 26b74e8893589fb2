import { routes } from '../addressing/routes.ts';
import type { Library, LibraryBlock } from '../library/library.ts';
import type { Lang } from '../i18n/lang.ts';

/** One line of `/data/corpus.jsonl`. */
export interface CorpusLine {
  id: string;
  document: string;
  page: string;
  section: string | null;
  kind: LibraryBlock['kind'];
  printedPages: readonly number[] | null;
  zh: string;
  en: string | null;
  terms: readonly string[];
  notes: readonly { kind: string; zh: string; en: string }[];
  translation: LibraryBlock['translation'];
  url: Record<Lang, string>;
}

/** All blocks in reading order, one JSON object a line. */
export function corpusJsonl(library: Library): string {
  return library.blocks.map((block) => `${JSON.stringify(corpusLine(block))}\n`).join('');
}

/** The public record of a block. The order of the keys is part of the documented format. */
function corpusLine(block: LibraryBlock): CorpusLine {
  const { id, document, page, section, kind, printedPages, zh, en, terms, notes, translation } = block;
  return {
    id,
    document,
    page,
    section,
    kind,
    printedPages,
    zh,
    en,
    terms,
    notes,
    translation,
    url: { zh: routes.block('zh', id), en: routes.block('en', id) },
  };
}
