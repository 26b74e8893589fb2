import { findOccurrences, type DocumentOccurrences, type Occurrences } from '../glossary/find-occurrences.ts';
import { findTerms, prepareNames } from '../glossary/find-terms.ts';
import type { NamesByLang } from '../glossary/mentioned-text.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Library, LibraryBlock } from '../library/library.ts';
import type { Name } from '../schemas/name.ts';

/** A name that the documents of the profile mention. */
export interface IndexedName extends Name {
  /** Number of blocks that mention it. */
  count: number;
}

/** The names that occur in a library, and where. Works each language out once, when it is first asked for. */
export class NameIndex {
  readonly names: readonly IndexedName[];
  private readonly prepared: NamesByLang;
  private readonly marked: Pick<Library, 'documents'>;
  private readonly found = new Map<Lang, Occurrences>();

  /** @param all the names of the content; those that no document mentions are left out */
  constructor(library: Library, all: readonly Name[]) {
    this.prepared = { zh: prepareNames(all, 'zh'), en: prepareNames(all, 'en') };
    this.marked = { documents: library.documents.map((document) => ({ ...document, pages: document.pages.map((page) => ({ ...page, blocks: page.blocks.map((block) => this.withNames(block)) })) })) };
    const counts = Map.groupBy(this.marked.documents.flatMap(({ pages }) => pages.flatMap(({ blocks }) => blocks.flatMap(({ terms }) => terms))), (id) => id);
    this.names = all.flatMap((name) => {
      const count = counts.get(name.id)?.length ?? 0;
      return count === 0 ? [] : [{ ...name, count }];
    });
  }

  /** Where a name occurs, grouped by document, quoted in a language. */
  occurrencesOf(id: string, lang: Lang): readonly DocumentOccurrences[] {
    const found = this.found.get(lang) ?? findOccurrences({ documents: this.marked.documents, terms: this.names }, lang, this.prepared);
    this.found.set(lang, found);
    return found.get(id) ?? [];
  }

  /** A block whose `terms` are the names it mentions, which is what `findOccurrences` goes by. */
  private withNames(block: LibraryBlock): LibraryBlock {
    return { ...block, terms: [...new Set(findTerms(block.zh, this.prepared.zh).map(({ id }) => id))] };
  }
}
