/*
 * What answers questions in everyday words, published as `/search/answers.js`: `client.js` loads it for the first search,
 * while the index is on its way.
 */

export { answerQuestion } from './asking/answer-question.ts';
export { citedPlaces } from './asking/cited-places.ts';
export { viewsNamed } from './naming/views-named.ts';
export { looselyNamed } from './naming/loosely-named.ts';
export { mistyped } from './naming/mistyped.ts';
export { namedByAnswer } from './naming/named-by-answer.ts';
