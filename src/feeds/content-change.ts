/** What happened to a block. `english` is a change only to the translation. */
export const CHANGE_KINDS = ['added', 'removed', 'reworded', 'english', 'moved', 'gone'] as const;

/** One change of one block, page or document. */
export interface BlockChange {
  /** `<document>/<page>/<fragment>`, or a page or document that moved as a whole. */
  id: string;
  kind: (typeof CHANGE_KINDS)[number];
  /** Where it stands now, if it moved. */
  to?: readonly string[];
  /** The reason given in `redirects.yaml`. */
  reason?: string;
}

/** Changes of one document that were published together. */
export interface ContentChange {
  /** A commit, or the line of the entry it comes from: unique and stable within a document. */
  key: string;
  /** RFC 3339 in UTC. */
  date: string;
  changes: readonly BlockChange[];
}
