import type { SearchResult, SearchTerm } from '../../search/search-result.ts';
import { bareQuery } from './bare-query.ts';
import { fillIn } from './search-settings.ts';
import type { SearchWords } from '../search-words.ts';

/** The numbers of a result, of one library or of several. */
export type FoundNumbers = Pick<SearchResult, 'readAs' | 'total' | 'apart' | 'counts'> & {
  spelledAs?: string | null;
  term: Pick<SearchTerm, 'elsewhereTotal' | 'elsewhereApart'> | null;
  /** Answers that are shown besides matches. */
  answers: readonly unknown[];
  meant: readonly unknown[];
  /** Pages that the query calls by name, and places that it cites. */
  views?: readonly unknown[];
  places?: readonly unknown[];
};

/** The result in one sentence, shown and read out: how many sections, and how many more for which reason. */
export function statusOfResult(
  query: string,
  { readAs, spelledAs = null, total, apart, term, counts, answers, meant, views = [], places = [] }: FoundNumbers,
  words: SearchWords,
): string {
  const unfiltered = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const further = term === null ? 0 : term.elsewhereTotal - term.elsewhereApart;
  const ofThese = apart > 0 && apart < total ? fillIn(words.apartCount, { count: apart }) : '';
  const matching = apart < total ? words.results : words.onlyApart;
  return [
    fillIn(total > 0 ? matching : words.none, { query: bareQuery(readAs ?? query), total }) + ofThese,
    ...(readAs === null ? [] : [words.readAs]),
    ...(spelledAs === null ? [] : [fillIn(words.spelledAs, { query: spelledAs })]),
    ...(unfiltered > total ? [fillIn(words.unfilteredCount, { count: unfiltered })] : []),
    ...(total === 0
      ? answersIn(answers.length, term !== null || meant.length + views.length + places.length > 0, words)
      : []),
    ...(further > 0 ? [fillIn(words.elsewhereCount, { count: further })] : []),
    ...(total > 0 && answers.length > 0 ? [fillIn(words.answersCount, { count: answers.length })] : []),
  ].join(words.join);
}

/** Where no section contains the query: how many still answer it, or that none does. */
function answersIn(count: number, isNamed: boolean, words: SearchWords): string[] {
  if (count > 0) return [fillIn(words.answersCount, { count })];
  return isNamed ? [] : [words.noAnswer];
}
