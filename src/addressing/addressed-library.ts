import type { PageNode } from '../markdown/page-content.ts';

/** The part of the library that has addresses. `Library` is one; a test may build a smaller one. */
export interface AddressedLibrary {
  /** `public` holds no staff documents: their lines of the ledger are then left alone. */
  profile: 'public' | 'staff';
  documents: readonly AddressedDocument[];
  /** Official terms, each at `glossary/<id>`. */
  terms: readonly { id: string; zh: { name: string } }[];
  /** Index of names, each at `names/<id>`. One that only staff documents mention has no published address. */
  names?: readonly { id: string; zh: { name: string }; isPublic: boolean }[] | undefined;
}

export interface AddressedDocument {
  id: string;
  source: { access: 'public' | 'staff' };
  /** In the order of the document. */
  pages: readonly AddressedPage[];
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
