import type { PageNode } from '../markdown/page-content.ts';
import type { LedgerKind } from '../addressing/ledger-kinds.ts';

/** The part of the library that has addresses. `Library` is one; a test may build a smaller one. */
export interface AddressedLibrary {
  /** `public` contains no staff documents, whose lines in the ledger are then not checked. */
  profile: 'public' | 'staff';
  documents: readonly AddressedDocument[];
  /** Official terms, each at `glossary/<id>`. */
  terms: readonly { id: string; zh: { name: string } }[];
  /** Index of names, each at `names/<id>`. One that only staff documents mention has no published address. */
  names?: readonly { id: string; zh: { name: string }; isPublic: boolean }[] | undefined;
  /** Pages that the library itself compiles, at addresses of their own; never from staff documents alone. */
  own?: readonly OwnAddress[] | undefined;
}

/** An indicator, one of its series, a project, a chapter of the brief, or a view. */
export interface OwnAddress {
  kind: Extract<LedgerKind, 'indicator' | 'series' | 'project' | 'chapter' | 'view'>;
  /** Its id in the ledger. */
  id: string;
  /** Its Chinese name; null for a view, which has no name in the content. */
  name: string | null;
}

export interface AddressedDocument {
  id: string;
  source: { access: 'public' | 'staff'; published?: boolean | undefined };
  /** In the order of the document. */
  pages: readonly AddressedPage[];
  /** How its text was made, where an import recorded it. */
  making?: { corrections: readonly { block: string | null }[] } | null | undefined;
}

export interface AddressedPage {
  page: string;
  nodes: readonly PageNode[];
  /** In reading order. */
  blocks: readonly AddressedBlock[];
}

export interface AddressedBlock {
  /** `<document>/<page>/<fragment>`. */
  id: string;
  fragment: string;
  zh: string;
  fingerprint: string;
}
