import { isQuestion } from './is-question.ts';
import { isQuoted } from './query-phrases.ts';

/**
 * Whether a query means its words literally: they are between quotation marks, or they are the name of something and not a
 * question. Where such words are found, no answers in other words are needed.
 *
 * @param isNamed whether the query is the name of a term, an indicator or anything else of the index
 */
export function asksByLetter(query: string, isNamed: boolean): boolean {
  return isQuoted(query) || (isNamed && !isQuestion(query));
}
