import type { OwnAddress } from './addressed-library.ts';
import type { BlockKind } from '../addressing/fragment.ts';
import type { Lang } from '../i18n/lang.ts';
import type { PageMark, PageNode } from '../markdown/page-content.ts';
import type { Making } from '../schemas/making.ts';
import type { LibraryFacts } from '../schemas/library-facts.ts';
import type { Name } from '../schemas/name.ts';
import type { Source } from '../schemas/source.ts';

/** A longer name of the index, or a term of the glossary, that contains a name. */
export interface LongerName {
  id: string;
  isTerm: boolean;
  /** Number of blocks in which the name occurs within it. */
  count: number;
}

/** A name that the documents of a profile mention. */
export interface MentionedName extends Name {
  /** Number of blocks that mention it on its own. */
  count: number;
  /** Longer names and terms that contain it and speak of it, those in most blocks first. */
  within: readonly LongerName[];
  /** Number of blocks in which it occurs within any of them. */
  countWithin: number;
  /** False where only staff documents mention it: then its address is not published. */
  isPublic: boolean;
}

export interface Bilingual {
  zh: string;
  en: string;
}

/** Whether the English of a block is up to date with its current Chinese. */
export type TranslationState = 'current' | 'stale' | 'missing';

/** A remark by the editors or the translator on a block, never part of the official text. */
export interface EditorialNote {
  kind: string;
  zh: string;
  en: string;
}

/** One block of the library in both languages. */
export interface LibraryBlock {
  /** `<document>/<page>/<fragment>`: the permanent id. */
  id: string;
  document: string;
  page: string;
  fragment: string;
  /** Fragment of the section that it is in, null outside sections. A section heading is in its own section. */
  section: string | null;
  kind: BlockKind;
  zh: string;
  /** Null where it is not translated yet. */
  en: string | null;
  translation: TranslationState;
  /** The Chinese that the English was made from, where that differs from `zh`. */
  translatedFrom: string | null;
  /** Fingerprint of `zh`, see `fingerprint`. */
  fingerprint: string;
  /** Printed pages of the original: [] in an unnumbered part, null where the original has none. */
  printedPages: readonly number[] | null;
  marks: readonly PageMark[];
  /** Ids of all glossary terms mentioned in the Chinese, in order of first mention. */
  terms: readonly string[];
  notes: readonly EditorialNote[];
  /** Set where a correction of the source changed it; `making` of the document says which. */
  corrected?: true;
}

/** A picture that a page shows, from the folder of its source. */
export interface LibraryPicture {
  /** Name of the file; it begins with the hash of its content. */
  name: string;
  /** Path of the file from the root of the project. */
  file: string;
  width: number;
  height: number;
  /** What it shows; null until someone has written it. */
  alt: Record<Lang, string | null>;
}

export interface LibraryPage {
  document: string;
  page: string;
  order: number;
  parent: string | null;
  /** Layout of the page with the blocks of the Chinese; the English has the same fragments. */
  nodes: readonly PageNode[];
  /** All blocks in reading order. */
  blocks: readonly LibraryBlock[];
  byFragment: ReadonlyMap<string, LibraryBlock>;
  /** Its pictures by the fragment of their figure. */
  pictures: ReadonlyMap<string, LibraryPicture>;
}

export interface LibraryDocument {
  id: string;
  /** Title and navigation title: those of the source, except for the glossary, which is printed inside the plan. */
  title: Bilingual;
  shortTitle: Bilingual;
  /** The document it is printed in: the plan for the glossary, otherwise itself. */
  printedIn: string;
  source: Source;
  /** How its text was made; null where no import recorded it. */
  making?: Making | null;
  /** Pages in the order of the document. */
  pages: readonly LibraryPage[];
}

/** Everything in the documents of one profile, in both languages. `loadLibrary` reads it once per build. */
export interface Library {
  profile: Profile;
  /** What is particular to it: its names, its district, which document prints the glossary. */
  facts: LibraryFacts;
  /** In the order of `documentIds`. The glossary is the document `glossary`, with one page per term. */
  documents: readonly LibraryDocument[];
  document(id: string): LibraryDocument;
  page(document: string, page: string): LibraryPage;
  block(id: string): LibraryBlock | undefined;
  /** All blocks of all documents in reading order. */
  blocks: readonly LibraryBlock[];
  /** The official terms, by official number. */
  terms: readonly import('../schemas/term.ts').Term[];
  /** Places, institutions, projects and brands that the documents mention, by id. */
  names: readonly MentionedName[];
  /**
   * Indicators, projects, chapters of the brief and views: all that has an address besides documents, terms and names.
   */
  own: readonly OwnAddress[];
}

/**
 * `public` leaves out documents whose `source.yaml` says `access: staff` or `published: false`; `staff` includes
 * everything.
 */
export type Profile = 'public' | 'staff';

/** Text of a block in a language, or the Chinese where there is none. */
export function textIn(block: LibraryBlock, lang: Lang): { text: string; lang: Lang } {
  return lang === 'en' && block.en !== null ? { text: block.en, lang: 'en' } : { text: block.zh, lang: 'zh' };
}
