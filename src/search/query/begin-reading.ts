import type { LibraryIndex } from '../index/library-index.ts';
import { isQuestion } from './is-question.ts';
import { parseQuery } from './parse-query.ts';
import { isAskedByLetter } from './term-or-name.ts';

/**
 * Starts loading what a query will need as soon as it is known, perhaps before the code that answers has loaded: its words,
 * and what sections answer, unless it is meant literally or only counts. The words of a Chinese question load later, see `mayStand`.
 *
 * @param limit sections to describe
 */
export function beginReading(index: LibraryIndex, query: string, limit: number | undefined): void {
  if (index.lang === 'en' || !isQuestion(query))
    for (const phrase of parseQuery(query, index.lang)) index.readFor(phrase);
  if (limit !== 0 && !isAskedByLetter(index, query)) index.readAsked();
}
