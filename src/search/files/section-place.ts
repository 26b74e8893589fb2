import type { TextRange } from '../text/fold-with-offsets.ts';
import type { FoldedBlock, IndexedPage, IndexedSection } from './first-answer.ts';

/** What of a query stands in a block. */
export interface FoundInBlock {
  /** Folded phrases; none where the block speaks of what the query names in words of the other language. */
  phrases: readonly string[];
  /** True where the query stands there as one phrase: such a block is better than one that holds its words apart. */
  isWhole?: boolean;
  /** How much of the query stands there, where that is not the number of phrases. */
  weight?: number;
  /** The place in the text to show, where that is not simply the densest. */
  at?: TextRange;
}

/** Finds what of a query stands in a block; null where the block has nothing to do with it. */
export type PhraseFinder = (block: FoldedBlock, page: IndexedPage) => FoundInBlock | null;

export interface SectionPlace {
  page: IndexedPage;
  section: IndexedSection;
  /** True where the words of the query only stand apart in it. */
  apart?: boolean;
}
