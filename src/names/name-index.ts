import { findOccurrences, type DocumentOccurrences, type Occurrences } from '../glossary/find-occurrences.ts';
import { prepareNames } from '../glossary/find-terms.ts';
import type { NamesByLang } from '../glossary/mentioned-text.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Library } from '../library/library.ts';
import { besideTerms, mentionsOf } from './mentioned-names.ts';

/** Where the names of a library occur. Works each language out once, when it is first asked for. */
export class NameIndex {
  private readonly library: Library;
  private readonly prepared: NamesByLang;
  private readonly found = new Map<Lang, Occurrences>();

  constructor(library: Library) {
    this.library = library;
    const named = besideTerms(library.names, library.terms);
    this.prepared = { zh: prepareNames(named, 'zh'), en: prepareNames(named, 'en') };
  }

  /** Where a name occurs, grouped by document, quoted in a language. */
  occurrencesOf(id: string, lang: Lang): readonly DocumentOccurrences[] {
    const found = this.found.get(lang) ?? findOccurrences(this.withNames(), lang, this.prepared);
    this.found.set(lang, found);
    return found.get(id) ?? [];
  }

  /** The library with blocks whose `terms` are the names they mention, which is what `findOccurrences` goes by. */
  private withNames(): Parameters<typeof findOccurrences>[0] {
    const documents = this.library.documents.map((document) => ({
      ...document,
      pages: document.pages.map((page) => ({
        ...page,
        blocks: page.blocks.map((block) => ({ ...block, terms: mentionsOf(block.zh, this.prepared.zh) })),
      })),
    }));
    return { documents, terms: this.library.names };
  }
}
