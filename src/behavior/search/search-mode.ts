import type { Lang } from '../../i18n/lang.ts';
import type { SearchClient } from '../site-access.ts';
import type { FilterContext } from './render-filters.ts';
import type { RenderContext } from './render-results.ts';
import type { ChosenFilters } from './search-address.ts';

/** What is asked of a client. */
export interface Asked {
  query: string;
  lang: Lang;
  /** Sections to describe. */
  limit: number;
  chosen: ChosenFilters;
}

/** How the search page asks and what it shows: of its own library, or of several. */
export interface SearchMode<Answer> {
  loadClient(): Promise<SearchClient>;
  /** One or more answers, each more complete than the one before. */
  answers(asked: Asked): AsyncIterable<Answer>;
  /** What is found, in sentences that are shown and read out. */
  status(answer: Answer, query: string): (Node | string)[];
  filters(answer: Answer, context: FilterContext): HTMLElement[];
  results(answer: Answer, context: RenderContext): HTMLElement[];
  /** Whether an answer neither matches nor names anything. */
  isNothing(answer: Answer): boolean;
  /** Numbers of sections, for a language whose results are not shown. */
  count(asked: Asked): Promise<{ total: number; elsewhere: number }>;
}
