import type { answerQuestion } from '../asking/answer-question.ts';
import type { looselyNamed } from '../naming/loosely-named.ts';

/** What `answers.js` has for the search: it is loaded apart, because what is offered while the reader types needs none of it. */
export interface Answering {
  answerQuestion: typeof answerQuestion;
  looselyNamed: typeof looselyNamed;
}
