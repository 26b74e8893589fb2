import { isQuestion } from './is-question.ts';
import { isQuoted } from './query-phrases.ts';

/**
 * Whether a query asks for its words by the letter: they stand between quotation marks, or they are the name of something
 * and no question. Where they stand literally, nothing has to answer them in other words.
 *
 * @param isNamed whether the query is the name of a term, an indicator or anything else of the index
 */
export function asksByLetter(query: string, isNamed: boolean): boolean {
  return isQuoted(query) || (isNamed && !isQuestion(query));
}
