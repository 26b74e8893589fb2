import type { answerQuestion } from '../asking/answer-question.ts';
import type { citedPlaces } from '../asking/cited-places.ts';
import type { looselyNamed } from '../naming/loosely-named.ts';
import type { mistyped } from '../naming/mistyped.ts';
import type { namedByAnswer } from '../naming/named-by-answer.ts';
import type { viewsNamed } from '../naming/views-named.ts';
import type { findNearest } from '../nearest/find-nearest.ts';
import type { measuresOf, toldOfYear } from './measures-of.ts';

/** What `answers.js` has for the search: it is loaded apart, because what is offered while the reader types needs none of it. */
export interface Answering {
  answerQuestion: typeof answerQuestion;
  citedPlaces: typeof citedPlaces;
  looselyNamed: typeof looselyNamed;
  mistyped: typeof mistyped;
  namedByAnswer: typeof namedByAnswer;
  toldOfYear: typeof toldOfYear;
  viewsNamed: typeof viewsNamed;
}

/** What it has for what stands literally or nowhere: the figures of an indicator, and the nearest there is. */
export interface Offering {
  findNearest: typeof findNearest;
  measuresOf: typeof measuresOf;
}
