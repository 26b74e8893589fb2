import { findOccurrences, type DocumentOccurrences, type Occurrences } from '../glossary/find-occurrences.ts';
import { prepareNames, type Named, type PreparedNames } from '../glossary/find-terms.ts';
import { libraryTermsHeld } from '../glossary/library-terms.ts';
import type { NamesByLang } from '../glossary/mentioned-text.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Library, LibraryBlock } from '../library/library.ts';
import { authorityOf } from '../schemas/source.ts';
import { besideTerms, mentionsOf } from './beside-terms.ts';
import { namesByAuthority } from './names-by-authority.ts';

/** Where the names of a library occur. Each language is computed once, when it is first asked for. */
export class NameIndex {
  private readonly library: Library;
  private readonly namesIn: (document: string) => NamesByLang;
  private readonly found = new Map<Lang, Occurrences>();

  constructor(library: Library) {
    this.library = library;
    const held = namesByAuthority(library.names);
    const english = new Map<readonly Named[], PreparedNames>();
    this.namesIn = (document) => {
      const terms = libraryTermsHeld(library)(document);
      const en = english.get(terms) ?? prepareNames(besideTerms(library.names, terms), 'en');
      english.set(terms, en);
      return { zh: held(authorityOf(library.document(document).source), terms), en };
    };
  }

  /** Ids of the names that the Chinese of a block mentions, each once, in the order of the text. */
  inBlock({ zh, document }: Pick<LibraryBlock, 'zh' | 'document'>): string[] {
    return mentionsOf(zh, this.namesIn(document).zh);
  }

  /** Where a name occurs, grouped by document, quoted in a language. */
  occurrencesOf(id: string, lang: Lang): readonly DocumentOccurrences[] {
    const found = this.found.get(lang) ?? findOccurrences(this.withNames(), lang, this.namesIn);
    this.found.set(lang, found);
    return found.get(id) ?? [];
  }

  /** The library with the names of each block in place of its `terms`, which is what `findOccurrences` uses. */
  private withNames(): Parameters<typeof findOccurrences>[0] {
    const documents = this.library.documents.map((document) => ({
      ...document,
      pages: document.pages.map((page) => ({
        ...page,
        blocks: page.blocks.map((block) => ({ ...block, terms: this.inBlock(block) })),
      })),
    }));
    return { documents, terms: this.library.names };
  }
}
