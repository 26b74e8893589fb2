/*
 * The whole way from a query to its answer, published as `/search/answers.js`: `client.js` loads it while the
 * index is on its way, and the search page before anybody has typed.
 */

export { answerQuery } from './answer/answer-query.ts';
export { measuresOf, toldOfYear } from './answer/measures-of.ts';
export { answerQuestion } from './asking/answer-question.ts';
export { citedPlaces } from './asking/cited-places.ts';
export { viewsNamed } from './naming/views-named.ts';
export { looselyNamed } from './naming/loosely-named.ts';
export { mistyped } from './naming/mistyped.ts';
export { namedByAnswer } from './naming/named-by-answer.ts';
export { findNearest } from './nearest/find-nearest.ts';
